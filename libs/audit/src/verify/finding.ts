import { type BrokenCommandReason, type BrokenReason } from '@app/event-store';

export type Problem =
  | BrokenReason
  | BrokenCommandReason
  /** Its hashes hold, and it is not the event that the tree, or a copy, recorded at its place. */
  | 'event-replaced'
  | 'event-missing'
  /** It was put in later, at a place that the tree had passed. */
  | 'event-added'
  | 'tree-changed'
  /** The note is not signed by a key that is trusted, or not as it stands. */
  | 'checkpoint-not-signed'
  /** What the database or the file says beside the note is not what the note says. */
  | 'checkpoint-changed'
  | 'checkpoint-of-another-log'
  /** The log, up to where the checkpoint reaches, is not the one that was signed. */
  | 'checkpoint-does-not-fit'
  /** A copy contradicts itself. */
  | 'copy-changed'
  | 'proof-does-not-fit';

export interface EventPlace {
  /** Null where only the position is known. */
  readonly streamId: string | null;
  readonly version: number | null;
  readonly position: bigint | null;
}

export interface Finding {
  readonly problem: Problem;
  /** Null where it is no single event or stream. */
  readonly event: EventPlace | null;
  /** One sentence. */
  readonly sentence: string;
}

const BROKEN: Readonly<Record<BrokenReason, string>> = {
  'record-changed': 'a column of the record, a hash or its place in the chain was changed',
  'data-changed': 'its data, or their salt, were changed',
  'prose-changed': 'its prose, or the salt, was changed',
  'prose-missing': 'its prose is gone, and no redaction is on record',
  'version-missing': 'the version before it is missing, or it stands twice',
  'stream-missing': 'what the chain of the stream begins with is missing',
  'events-missing': 'all events of the stream are gone',
};

export function brokenEvent(problem: BrokenReason, event: EventPlace): Finding {
  return { problem, event, sentence: `${placeText(event)}: ${BROKEN[problem]}.` };
}

export function brokenLeaf(
  problem: 'event-replaced' | 'event-missing' | 'event-added',
  event: EventPlace,
  witness: string,
): Finding {
  const what = {
    'event-replaced': `it is not the event that ${witness} recorded there, though its own hashes hold or were made to`,
    'event-missing': `${witness} recorded it, and it is gone`,
    'event-added': `it was put in later: ${witness} has no event there`,
  };
  return { problem, event, sentence: `${placeText(event)}: ${what[problem]}.` };
}

export function placeText({ streamId, version, position }: EventPlace): string {
  const parts = [
    streamId,
    version === null ? null : `version ${version}`,
    position === null ? null : `position ${position}`,
  ].filter((part) => part !== null);
  const text = parts.join(', ');
  return streamId === null ? `The event at ${text}` : text;
}

/** One finding per problem and place: who names the stream says more than who only knows the position. */
export class Findings {
  private readonly found = new Map<string, Finding>();

  add(...findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = keyOf(finding);
      const known = this.found.get(key);
      if (known?.event?.streamId == null) this.found.set(key, finding);
    }
  }

  get all(): readonly Finding[] {
    return [...this.found.values()];
  }
}

function keyOf({ problem, event, sentence }: Finding): string {
  return event?.position == null ? sentence : `${problem} ${event.position}`;
}
