import { type BoundValue, valueOf } from './bound-statement.js';
import { TestLog } from '../spec-support/log.js';

describe('a bound statement', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open({ connections: 1 });
  });
  afterEach(() => log.close());

  const SAID = `select concat_ws(' ', coalesce($1::text, 'none'), $2::integer, encode($3::bytea, 'hex'), $4::jsonb)`;

  function said(...values: readonly BoundValue[]): Promise<string | null> {
    return log.connected((client) => valueOf(client, { name: 'said', text: SAID, values }));
  }

  it('sends values of every kind', async () => {
    expect(await said(null, -7, Buffer.from('00ff', 'hex'), '{"a":1}')).toBe('none -7 00ff {"a": 1}');
  });

  it('sends a text of any script and length', async () => {
    const text = 'ä€😀'.repeat(50_000);
    expect(await said(text, 0, new Uint8Array(), '[]')).toBe(`${text} 0  []`);
  });

  it('prepares a statement once per connection and keeps what it is given apart', async () => {
    const answers = await log.connected(async (client) => {
      const ask = (n: number) => valueOf(client, { name: 'doubled', text: 'select 2 * $1::integer', values: [n] });
      const first = await ask(1);
      const rest = await Promise.all([ask(2), ask(3)]);
      const { rows } = await client.query<{ n: bigint }>('select count(*) as n from pg_prepared_statements');
      return [first, ...rest, rows[0]?.n];
    });
    expect(answers).toEqual(['2', '4', '6', 1n]);
  });

  it('says null where the value is null, and where there is no row', async () => {
    const ask = (text: string) => log.connected((client) => valueOf(client, { name: 'none', text, values: [] }));
    expect(await ask('select null')).toBeNull();
    expect(await ask('select 1 where false')).toBeNull();
  });

  it('rejects with the error of the database, at binding as at running', async () => {
    await expect(said('', 0, new Uint8Array(), 'no json')).rejects.toMatchObject({ code: '22P02' });
    const text = 'select 1 / $1::integer';
    const division = log.connected((client) => valueOf(client, { name: 'division', text, values: [0] }));
    await expect(division).rejects.toMatchObject({ code: '22012' });
  });

  it('rejects when the connection is lost', async () => {
    const text = 'select pg_terminate_backend(pg_backend_pid())';
    const lost = log.connected((client) => valueOf(client, { name: 'lost', text, values: [] }));
    await expect(lost).rejects.toThrow(/terminat/);
  });
});
