import { randomUUID } from 'node:crypto';
import { Lease, LeaseLost, rowOf, rowsOf } from '@app/event-store';
import { Inject, Injectable } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';
import { checkpointText, demandReason } from '../note/checkpoint-text.js';
import { signerOf, signNote } from '../note/signed-note.js';
import { type PrivateKey, SIGNING_KEY } from '../note/signing-key.js';
import { AuditRefusal } from '../refusals.js';
import { extendTree } from '../tree/extend-tree.js';
import { LogTree, type TreeHead } from '../tree/log-tree.js';
import { toCheckpoint, type Checkpoint, type CheckpointRow } from './checkpoint.js';
import { Checkpoints } from './checkpoints.js';

const SUBSCRIPTION = ['audit-tree', 1] as const;
const LEASE_MS = 30_000;
const RETRY_MS = 100;
const PATIENCE_MS = 30_000;

export interface OutOfTurn {
  /** Of the event to be covered. */
  readonly position: bigint;
  /** One line, opaque here, that the checkpoint carries. */
  readonly reason: string;
}

/**
 * Extends the tree and signs checkpoints. Any number of processes may try: a lease lets one at a time, and one that was asleep
 * meanwhile writes nothing.
 */
@Injectable()
export class Checkpointer {
  private readonly lease: Lease;
  /** Within the process one after the other, since the lease is the process's. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly tree: LogTree,
    private readonly checkpoints: Checkpoints,
    @Inject(SIGNING_KEY) private readonly key: PrivateKey,
  ) {
    this.lease = new Lease(pool, SUBSCRIPTION, { owner: randomUUID(), leaseMs: LEASE_MS });
  }

  /** A checkpoint over all that is settled; null where nothing happened since the last one, or another process is at it. */
  regular(): Promise<Checkpoint | null> {
    return this.exclusively(async () => {
      const head = await extendTree(this.pool, this.tree, this.lease);
      const latest = await this.checkpoints.latest();
      return head.size > (latest?.size ?? 0) ? this.sign(head, null) : null;
    });
  }

  /**
   * At once: a checkpoint that covers the event and carries the reason. Asked again for the same it answers the one that was
   * made. Refuses with `reason-malformed`, and with `checkpoint-not-made` where the event is not settled within 30 s.
   */
  async checkpointNow({ position, reason }: OutOfTurn): Promise<Checkpoint> {
    demandReason(reason);
    const end = Date.now() + PATIENCE_MS;
    do {
      const made = await this.exclusively(async () => {
        const head = await extendTree(this.pool, this.tree, this.lease);
        const before = await this.checkpoints.madeFor(reason, position);
        if (before !== null || head.position < position) return before;
        return this.sign(head, reason);
      });
      if (made !== null) return made;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    } while (Date.now() < end);
    throw new AuditRefusal('checkpoint-not-made', `No checkpoint could cover position ${position} in time; try again.`);
  }

  /** Runs `work` while no other process makes or copies checkpoints; resolves to null where one is at it. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result | null> {
    const turn = this.turn.then(() => this.whileLeased(work));
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async whileLeased<Result>(work: () => Promise<Result>): Promise<Result | null> {
    await rowsOf(this.pool, { text: `select es.open_generation($1, $2, false)`, values: [...SUBSCRIPTION] });
    if ((await this.lease.take()) === null) return null;
    try {
      return await this.lease.keepDuring(work);
    } catch (error) {
      if (error instanceof LeaseLost) return null;
      throw error;
    } finally {
      await this.lease.release();
    }
  }

  private async sign({ origin, size, position }: TreeHead, reason: string | null): Promise<Checkpoint> {
    const signer = signerOf(origin, this.key);
    const root = await this.tree.root(size);
    const { recordedAt, epoch } = await this.placeOf(position);
    const note = signNote(checkpointText({ origin, size, root, position, recordedAt, epoch, reason }), signer);
    const values = [size, root, position, recordedAt, epoch, reason, signer.key.text, note];
    const kept: Checkpoint[] = [];
    await this.lease.whileHolding(async (client) => {
      const text = 'select * from audit.add_checkpoint($1, $2, $3, $4, $5, $6, $7, $8)';
      kept.push(toCheckpoint(await rowOf<CheckpointRow & QueryResultRow>(client, { text, values })));
    });
    const [checkpoint] = kept;
    if (checkpoint === undefined) throw new LeaseLost();
    return checkpoint;
  }

  private async placeOf(position: bigint): Promise<{ recordedAt: Date; epoch: number }> {
    const text = `select e.recorded_at as "recordedAt", (select max(l.epoch) from es.log_epoch l) as epoch
      from es.event e where e.position = $1`;
    const [place] = await rowsOf<{ recordedAt: Date; epoch: number }>(this.pool, { text, values: [position] });
    if (place !== undefined) return place;
    throw new AuditRefusal('log-not-as-recorded', `The event at position ${position} is gone: run sequitur verify.`);
  }
}
