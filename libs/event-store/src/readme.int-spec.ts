import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { example } from './spec-support/example.js';
import { TestLog } from './spec-support/log.js';

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const readme = read('../README.md');

describe('the page about the library', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await TestLog.open();
  });
  afterAll(() => log.close());

  it('shows an example that does what it says', async () => {
    expect(readme).toContain(`\`\`\`ts\n${read('spec-support/example.ts')}\`\`\``);
    expect(await example(log.url, randomUUID())).toEqual({
      version: 1,
      replayed: true,
      rows: [{ parcel: 'parcel-7', at: 'Geneva' }],
      broken: [],
    });
  });

  it('names every table', async () => {
    const tables = await log.rows<{ table_name: string }>(
      "select table_name from information_schema.tables where table_schema = 'es'",
    );
    for (const { table_name } of tables) expect(readme).toContain(`\`es.${table_name}\``);
  });

  it('names every refusal', () => {
    const codes = [...read('refusals.ts').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code ?? '');
    expect(codes.length).toBeGreaterThan(8);
    for (const code of codes) expect(readme).toContain(`\`${code}\``);
  });
});
