import { leafHash } from '../merkle/hash.js';
import { brokenLeaf, type Finding } from './finding.js';

/** An event as the log has it now. */
export interface LogLeaf {
  readonly position: bigint;
  readonly streamId: string;
  readonly version: number;
  readonly chainHash: Buffer;
  readonly recordedAt: Date | null;
}

/** An event as it was once recorded elsewhere: in the tree of the database, or in a copy. */
export interface KeptLeaf {
  readonly position: bigint;
  /** Of the leaf. */
  readonly hash: Buffer;
  readonly streamId: string | null;
  readonly version: number | null;
}

/** Walks along the log and names the events that are not as they were kept. */
export class KeptLeaves {
  private next: KeptLeaf | null = null;
  private started = false;

  constructor(
    /** In order of position. */
    private readonly kept: AsyncIterator<KeptLeaf>,
    /** Who kept them, for the sentences. */
    private readonly witness: string,
  ) {}

  /** What is wrong up to and with the next event of the log. */
  async meet(event: LogLeaf, hash: Buffer): Promise<Finding[]> {
    if (!this.started) await this.advance();
    const findings: Finding[] = [];
    while (this.next !== null && this.next.position < event.position) findings.push(await this.missing(this.next));
    // Beyond what was kept there is nothing to compare with.
    if (this.next === null) return findings;
    if (this.next.position > event.position) return [...findings, brokenLeaf('event-added', event, this.witness)];
    if (!this.next.hash.equals(hash)) findings.push(brokenLeaf('event-replaced', event, this.witness));
    await this.advance();
    return findings;
  }

  /** What was kept beyond the end of the log. */
  async end(): Promise<Finding[]> {
    if (!this.started) await this.advance();
    const findings: Finding[] = [];
    while (this.next !== null) findings.push(await this.missing(this.next));
    return findings;
  }

  private async missing(leaf: KeptLeaf): Promise<Finding> {
    await this.advance();
    return brokenLeaf('event-missing', leaf, this.witness);
  }

  private async advance(): Promise<void> {
    this.started = true;
    const { done, value } = (await this.kept.next()) as IteratorResult<KeptLeaf, undefined>;
    this.next = done === true ? null : value;
  }
}

export function hashOfLeaf({ chainHash }: LogLeaf): Buffer {
  return leafHash(chainHash);
}
