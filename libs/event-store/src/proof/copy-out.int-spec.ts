import * as fc from 'fast-check';
import { BinaryRow } from './binary-row.js';
import { CanonicalJsonb } from './canonical-jsonb.js';
import { copyOut } from './copy-out.js';
import { canonicalText } from './canonical-text.js';
import { plainJson, storableJson } from '../spec-support/json.js';
import { TestLog } from '../spec-support/log.js';

const copyOf = (query: string) => `copy (${query}) to stdout (format binary)`;

describe('copying out', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
  });
  afterEach(() => log.close());

  async function rowsOfCopy<Value>(query: string, fields: number, read: (row: BinaryRow) => Value): Promise<Value[]> {
    const values: Value[] = [];
    const row = new BinaryRow(fields);
    await log.connected((client) =>
      copyOut(client, copyOf(query), (message) => {
        if (row.load(message)) values.push(read(row));
      }),
    );
    return values;
  }

  it('gives fields of every kind that the log has, and none where there are none', async () => {
    const query = `select n, n::bigint, 'ä' || n, n > 1, null::text, '\\xff00'::bytea from generate_series(1, 3) n`;
    const read = (row: BinaryRow) => [
      row.int32(0),
      row.int64(1),
      row.text(2),
      row.boolean(3),
      row.isNull(4),
      row.latin1(5),
      row.copy(5),
    ];
    const bytes = Buffer.from([255, 0]);
    expect(await rowsOfCopy(query, 6, read)).toEqual(
      [1, 2, 3].map((n) => [n, BigInt(n), `ä${n}`, n > 1, true, '\xff\0', bytes]),
    );
    expect(await rowsOfCopy('select 1 where false', 1, read)).toEqual([]);
  });

  it('ends with the error of the server or of the taker, and the connection goes on', async () => {
    await log.connected(async (client) => {
      await expect(copyOut(client, copyOf('select 1 / 0'), () => undefined)).rejects.toMatchObject({ code: '22012' });
      const refuse = () => {
        throw new RangeError('enough');
      };
      await expect(copyOut(client, copyOf('select generate_series(1, 9)'), refuse)).rejects.toThrow('enough');
      const row = new BinaryRow(2);
      const take = (message: Buffer) => row.load(message);
      await expect(copyOut(client, copyOf('select 1'), take)).rejects.toThrow('A row of 1 fields');
      expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    });
  });

  it('finds in the bytes of a real jsonb the canonical text that its value has', async () => {
    const values = [...fc.sample(storableJson, 400), ...fc.sample(plainJson, 400)];
    const literals = values.map((value) => `('${JSON.stringify(value).replaceAll("'", "''")}'::jsonb)`);
    const canonical = new CanonicalJsonb();
    const target = Buffer.alloc(1_000_000);
    let attempted = 0;
    const texts = await rowsOfCopy(`values ${literals.join(', ')}`, 1, (row) => {
      const [from, to] = [row.start(0) + 1, row.start(0) + row.length(0)];
      const value = canonicalText(JSON.parse(row.bytes.toString('utf8', from, to)));
      const end = canonical.write(row.bytes, from, to, target, 0);
      if (end !== -1) attempted += 1;
      return [end === -1 ? value : target.toString('utf8', 0, end), value];
    });
    for (const [written, value] of texts) expect(written).toBe(value);
    expect(texts).toHaveLength(800);
    expect(attempted).toBeGreaterThan(400);
  });
});
