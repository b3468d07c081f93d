import { ProjectionRunner } from './product.mjs';

/** One row per stream, with the columns that a list is made of. */
const register = {
  name: 'bench-register',
  version: 1,
  table: 'bench_register',
  columns: [
    { name: 'stream_id', type: 'text not null', primaryKey: true },
    { name: 'reference', type: 'text not null' },
    { name: 'kind', type: 'text not null' },
    { name: 'addressee', type: 'text not null' },
    { name: 'due', type: 'date' },
    { name: 'wording', type: 'text' },
    { name: 'steps', type: 'integer not null' },
    { name: 'changed_at', type: 'timestamptz not null' },
  ],
  lateFacts: 'refold',
  key: (event) => event.streamId,
  evolve: (row, event) => ({
    stream_id: event.streamId,
    reference: event.data.reference,
    kind: event.data.kind,
    addressee: event.data.addressee,
    due: event.data.due,
    wording: event.prose?.wording ?? null,
    steps: (row?.steps ?? 0) + 1,
    changed_at: event.recordedAt,
  }),
};

/** Often enough that waiting plays no part in what is measured. */
const POLL_MS = 20;

/** A runner that follows the log with the live table; resolves once it has caught up. */
export async function startRegister({ pool, store }) {
  const onError = (name, error) => process.stderr.write(`${name}: ${String(error)}\n`);
  const runner = new ProjectionRunner(pool, store, [register], { onError, pollMs: POLL_MS });
  const { rows } = await pool.query('select max(position) as last from es.event');
  runner.start();
  while (!(await runner.waitFor(rows[0].last, 10_000)));
  return runner;
}

/** Builds the table anew, compares it with the live one and swaps them; resolves to the seconds it took. */
export async function rebuildOnce(runner) {
  const started = performance.now();
  await runner.rebuild(register.name);
  return (performance.now() - started) / 1000;
}

/** Rows of the live table and the steps in all of them. */
export async function registerTotals(pool) {
  const { rows } = await pool.query('select count(*)::int as rows, sum(steps)::int as steps from read.bench_register');
  return rows[0];
}
