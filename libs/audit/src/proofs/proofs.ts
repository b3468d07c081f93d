import { type SealedEvent, sealedStream } from '@app/event-store';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { lineOf } from '../bundle/event-line.js';
import { type Checkpoint } from '../checkpoints/checkpoint.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { AuditRefusal } from '../refusals.js';
import { LogTree } from '../tree/log-tree.js';
import { PROOF_FORMAT, type ProofFile, type ProvenEvent } from './proof-file.js';

export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  /** Hashes in base64; RFC 6962, section 2.1.2. */
  readonly path: readonly string[];
}

/** Makes proofs from the tree. */
@Injectable()
export class Proofs {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly tree: LogTree,
    private readonly checkpoints: Checkpoints,
  ) {}

  /**
   * Of a whole stream, against the latest checkpoint or that of a number. Refuses with `stream-unknown`, `checkpoint-unknown`, and
   * `nothing-covered` where there is no checkpoint yet.
   */
  async ofStream(streamId: string, number: number | null): Promise<ProofFile> {
    const events = await sealedStream(this.pool, streamId);
    if (events.length === 0) throw new AuditRefusal('stream-unknown', `Nothing is recorded in the stream ${streamId}.`);
    const checkpoint = number === null ? await this.checkpoints.latest() : await this.checkpoints.get(number);
    if (checkpoint === null) throw new AuditRefusal('nothing-covered', 'No checkpoint was made yet: wait a minute.');
    const all = [...events, ...(await this.redactionsOf(events))].sort((one, other) =>
      one.position < other.position ? -1 : 1,
    );
    return {
      format: PROOF_FORMAT,
      stream: streamId,
      checkpoint: checkpoint.note,
      keys: (await this.checkpoints.keys()).map(({ verifierKey }) => verifierKey),
      events: await this.proven(all, checkpoint),
    };
  }

  /** That the tree of one size is the beginning of that of another. Refuses with `sizes-not-covered`. */
  async ofConsistency(from: number, to: number): Promise<ConsistencyProof> {
    const { size } = await this.tree.head();
    if (from > to || to > size)
      throw new AuditRefusal(
        'sizes-not-covered',
        `Ask for two sizes, the smaller one first, of at most ${size} events.`,
      );
    return { from, to, path: (await this.tree.consistency(from, to)).map((hash) => hash.toString('base64')) };
  }

  private async redactionsOf(events: readonly SealedEvent[]): Promise<SealedEvent[]> {
    const redacted = events.filter(({ prose, proseHash }) => prose === null && proseHash !== null);
    return (await Promise.all(redacted.map(({ position }) => sealedStream(this.pool, `redaction-${position}`)))).flat();
  }

  private async proven(events: readonly SealedEvent[], { size, position }: Checkpoint): Promise<ProvenEvent[]> {
    const covered = events.filter((event) => event.position <= position);
    const indexes = (await this.tree.indexesOf(covered.map((event) => event.position))).map((index, at) => {
      if (index !== null) return index;
      throw new AuditRefusal(
        'log-not-as-recorded',
        `The tree has no event at position ${covered[at]?.position}: run verify.`,
      );
    });
    const paths = await this.tree.inclusion(indexes, size);
    return events.map((event, at) => {
      const path = paths[at]?.map((hash) => hash.toString('base64')) ?? null;
      return { ...lineOf(event), index: indexes[at] ?? null, path };
    });
  }
}
