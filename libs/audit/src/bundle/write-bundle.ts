import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { inTransaction, rowsOf, safePosition, sealedLog } from '@app/event-store';
import { type ClientBase, type Pool, type QueryResultRow } from 'pg';
import { type Checkpoint } from '../checkpoints/checkpoint.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { LogTree } from '../tree/log-tree.js';
import { type Progress } from '../verify/report.js';
import { BUNDLE_FORMAT, type BundleEnd, type BundleHeader, type BundleLine } from './bundle-lines.js';
import { lineOf } from './event-line.js';

const SNAPSHOT = 'begin isolation level repeatable read read only';
const PAGE = 500;

/**
 * Writes all that is needed to check the log elsewhere into one file, in constant memory. The file appears whole or not at all.
 */
export async function writeBundle(pool: Pool, path: string, progress: Progress): Promise<BundleEnd> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const end = { kind: 'end' as const, events: 0, checkpoints: 0 };
  const checkpoints = new Checkpoints(pool);
  // Before the snapshot, so that all that it covers is in it.
  const latest = await checkpoints.latest();
  const upTo = await safePosition(pool);
  try {
    await inTransaction(
      pool,
      async (client) => {
        const lines = bundleLines(client, { pool, checkpoints, latest, upTo, end, progress });
        await pipeline(Readable.from(lines), createGzip(), createWriteStream(draft, { flags: 'wx', flush: true }));
      },
      SNAPSHOT,
    );
    await rename(draft, path);
    return end;
  } finally {
    await rm(draft, { force: true });
  }
}

interface Source {
  readonly pool: Pool;
  readonly checkpoints: Checkpoints;
  readonly latest: Checkpoint | null;
  readonly upTo: bigint;
  readonly end: { -readonly [Key in keyof BundleEnd]: BundleEnd[Key] };
  readonly progress: Progress;
}

async function* bundleLines(client: ClientBase, source: Source): AsyncGenerator<string> {
  const { end, upTo, progress } = source;
  yield text(await header(client, source));
  const pending = checkpointsUpTo(source);
  let next = (await pending.next()).value;
  for await (const page of sealedLog(client, upTo)) {
    const lines: string[] = [];
    for (const event of page) {
      lines.push(text({ kind: 'event', ...lineOf(event) }));
      end.events += 1;
      for (; next?.size === end.events; next = (await pending.next()).value) lines.push(checkpointLine(next, end));
    }
    yield lines.join('');
    progress(end.events);
  }
  // Those that cover more than there is belong to the story as well.
  for (; next !== undefined; next = (await pending.next()).value) yield checkpointLine(next, end);
  yield text(end);
}

async function header(client: ClientBase, { pool, checkpoints }: Source): Promise<BundleHeader> {
  const [{ origin }, keys, epochs] = [
    await new LogTree(pool).head(),
    await checkpoints.keys(),
    await rowsOf<{ epoch: number; begun_at: Date; reason: string } & QueryResultRow>(client, {
      text: 'select epoch, begun_at, reason from es.log_epoch order by epoch',
    }),
  ];
  return {
    ...{ kind: 'header', format: BUNDLE_FORMAT, origin, madeAt: new Date().toISOString() },
    keys: keys.map(({ verifierKey }) => verifierKey),
    epochs: epochs.map(({ epoch, begun_at, reason }) => ({ epoch, begunAt: begun_at.toISOString(), reason })),
  };
}

async function* checkpointsUpTo({ checkpoints, latest }: Source): AsyncGenerator<Checkpoint, undefined> {
  for (let number = 0; number < (latest?.number ?? 0);) {
    const page = await checkpoints.after(number, PAGE);
    for (const checkpoint of page) if (checkpoint.number <= (latest?.number ?? 0)) yield checkpoint;
    number = page.at(-1)?.number ?? Infinity;
  }
}

function checkpointLine({ number, note }: Checkpoint, end: Source['end']): string {
  end.checkpoints += 1;
  return text({ kind: 'checkpoint', number, note });
}

function text(line: BundleLine): string {
  return `${JSON.stringify(line)}\n`;
}
