import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { rowOf, rowsOf } from '@app/event-store';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Checkpoint } from '../checkpoints/checkpoint.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { leafHash } from '../merkle/hash.js';
import { type Leaf, LogTree } from '../tree/log-tree.js';
import { copyFileOf, type CopyFile, nameOf, OtherContent, writeOnce } from './copy-files.js';
import { leafLine } from './leaf-line.js';

export const COPIES_FOLDER = Symbol('folder of copies');

const PAGE = 100;
/** Leaves whose events are read at once. */
const LEAVES = 4_096;

/**
 * Writes each checkpoint to a folder outside the database, with the leaves since the one before it, so that a copy of the folder
 * names the very event that was changed. What cannot be written now is written later; the database says why. One process at a
 * time: see `Checkpointer.exclusively`.
 */
@Injectable()
export class CheckpointCopies {
  /** The last one whose files are there; null until the folder was looked at, and again after a failure. */
  private last: Checkpoint | null = null;

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly tree: LogTree,
    private readonly checkpoints: Checkpoints,
    @Inject(COPIES_FOLDER) private readonly folder: string,
  ) {}

  /** Writes what is missing; resolves to what went wrong, in a sentence that the database keeps too, or to null. */
  async catchUp(): Promise<string | null> {
    const problem = await this.writeMissing().then(() => null, asSentence);
    if (problem !== null) this.last = null;
    await rowsOf(this.pool, { text: 'select audit.note_copies($1)', values: [problem] });
    return problem;
  }

  private async writeMissing(): Promise<void> {
    const there = this.last === null ? await this.look() : [];
    const names = new Set(there.map(({ path }) => path));
    for (;;) {
      const page = await this.checkpoints.after(this.last?.number ?? 0, PAGE);
      if (page.length === 0) break;
      for (const checkpoint of page) {
        const path = join(this.folder, nameOf(checkpoint, 'checkpoint'));
        // What is there is compared all the same; its leaves need not be made again.
        if (names.has(path)) await writeOnce(path, Readable.from([checkpoint.note]));
        else await this.write(path, checkpoint, this.last?.size ?? 0);
        this.last = checkpoint;
      }
    }
    await this.refuseAhead(there);
  }

  private async look(): Promise<CopyFile[]> {
    await mkdir(this.folder, { recursive: true });
    const names = await readdir(this.folder, { recursive: true });
    return names.flatMap((name) => copyFileOf(this.folder, name) ?? []).filter(({ holds }) => holds === 'checkpoint');
  }

  /** Copies that the database, in this life of its log, knows nothing of. */
  private async refuseAhead(there: readonly CopyFile[]): Promise<void> {
    if (there.length === 0) return;
    const text = 'select max(epoch) as epoch from es.log_epoch';
    const { epoch } = await rowOf<{ epoch: number }>(this.pool, { text });
    const last = this.last?.number ?? 0;
    const ahead = there.find((file) => file.epoch >= epoch && file.number > last);
    if (ahead !== undefined) throw new OtherContent(ahead.path);
  }

  /** The leaves first, so that a checkpoint that is there is there with all that belongs to it. */
  private async write(path: string, checkpoint: Checkpoint, from: number): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    if (checkpoint.size > from)
      await writeOnce(join(this.folder, nameOf(checkpoint, 'leaves')), this.leafLines(from, checkpoint.size));
    await writeOnce(path, Readable.from([checkpoint.note]));
  }

  private async *leafLines(from: number, to: number): AsyncGenerator<string> {
    let page: Leaf[] = [];
    for await (const leaf of this.tree.leaves(from, to)) {
      page.push(leaf);
      if (page.length < LEAVES && leaf.index < to - 1) continue;
      yield (await this.named(page)).join('');
      page = [];
    }
  }

  private async named(leaves: readonly Leaf[]): Promise<string[]> {
    const rows = await rowsOf<{ position: bigint; streamId: string; version: number; chainHash: Buffer }>(this.pool, {
      text: `select position, stream_id as "streamId", version, chain_hash as "chainHash" from es.event where position = any($1)`,
      values: [leaves.map(({ position }) => position)],
    });
    const byPosition = new Map(rows.map((row) => [row.position, row]));
    return leaves.map(({ index, position, hash }) => {
      const event = byPosition.get(position);
      if (event === undefined || !leafHash(event.chainHash).equals(hash)) throw new LogNotAsRecorded(position);
      return leafLine({ index, ...event });
    });
  }
}

/** The log was changed after the tree took the event in. */
class LogNotAsRecorded extends Error {
  constructor(readonly position: bigint) {
    super(`the event at position ${position} is not the one that was recorded`);
  }
}

function asSentence(error: unknown): string {
  if (error instanceof LogNotAsRecorded) return `The log was changed: ${error.message}. Run sequitur verify.`;
  if (error instanceof OtherContent)
    return `${error.path} is there and is not of this log: another database wrote there, or this one was restored without saying so.`;
  // Failures of files; those of the database go their own way.
  if (typeof error === 'object' && error !== null && 'syscall' in error && 'message' in error)
    return `The folder of checkpoints cannot be written: ${String(error.message)}.`;
  throw error;
}
