import { GrowingTree } from '../merkle/growing-tree.js';
import { type CheckpointText } from '../note/checkpoint-text.js';
import { type Finding } from './finding.js';
import { type LogLeaf } from './kept-leaves.js';

/** A checkpoint that was opened, and where it comes from. */
export interface Witness extends CheckpointText {
  /** For the sentences: "checkpoint 7", or the path of a copy. */
  readonly name: string;
}

/** Grows the tree along the log and compares its root with each checkpoint as it is passed. */
export class CheckpointWalk {
  private readonly tree = new GrowingTree();
  private readonly misfits: { readonly witness: Witness; readonly why: string }[] = [];
  private last: LogLeaf | null = null;
  private latest: Witness | null = null;
  private next = 0;
  private readonly witnesses: Witness[];

  /** In any order; more may be handed in on the way, unless the log is past them. */
  constructor(witnesses: readonly Witness[]) {
    this.witnesses = [...witnesses].sort((one, other) => one.size - other.size);
  }

  get size(): number {
    return this.tree.size;
  }

  /** The last one that fits. */
  get covering(): Witness | null {
    return this.latest;
  }

  take(event: LogLeaf, hash: Buffer): void {
    this.tree.add(hash);
    this.last = event;
    for (; this.witnesses[this.next]?.size === this.tree.size; this.next += 1) this.compare(this.witnesses[this.next]);
  }

  /** One that comes with the log itself, right after the last event that it covers. */
  meet(witness: Witness): void {
    if (witness.size === this.tree.size) this.compare(witness);
    else this.misfits.push({ witness, why: `it covers ${witness.size} events, and stands after ${this.tree.size}` });
  }

  /** All that do not fit are one finding: the first of them says from where on. */
  end(): Finding[] {
    for (const witness of this.witnesses.slice(this.next))
      this.misfits.push({ witness, why: `it covers ${witness.size} events, and the log has only ${this.tree.size}` });
    const [first, ...others] = this.misfits;
    if (first === undefined) return [];
    const also =
      others.length === 0 ? '' : ` Nor ${others.length === 1 ? 'does the one' : `do the ${others.length}`} after it.`;
    const { name, recordedAt, epoch } = first.witness;
    const sentence = `${name}, up to what was recorded at ${recordedAt.toISOString()} (epoch ${epoch}), does not fit the log: ${first.why}.${also}`;
    return [{ problem: 'checkpoint-does-not-fit', event: null, sentence }];
  }

  private compare(witness: Witness | undefined): void {
    if (witness === undefined) return;
    const why = this.misfit(witness);
    if (why !== null) this.misfits.push({ witness, why });
    else if (witness.size >= (this.latest?.size ?? 0)) this.latest = witness;
  }

  private misfit({ root, position, recordedAt }: Witness): string | null {
    if (!root.equals(this.tree.root())) return 'the events up to there are not those that were signed';
    if (position !== this.last?.position) return `it names position ${position} as its last`;
    if (recordedAt.getTime() !== this.last.recordedAt?.getTime()) return 'it names another moment of its last event';
    return null;
  }
}
