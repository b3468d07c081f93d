import type { Candidate, OutcomeKind, Restated } from './vocabulary.js';

/** How many earlier candidates of a kind are compared: a report that restates does so within a few pages. */
const LOOK_BACK = 200;
const ALIKE = 0.5;
const FEWEST_WORDS = 4;

/** Kinds under which one outcome may be told twice: what one proposes, the group may adopt in the same words. */
const FAMILY: Readonly<Partial<Record<OutcomeKind, string>>> = {
  request: 'asked',
  invitation: 'asked',
  recommendation: 'asked',
  decision: 'agreed',
  action_item: 'agreed',
};

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (Math.min(a.size, b.size) || 1);
}

interface Seen {
  readonly candidate: Candidate;
  readonly words: ReadonlySet<string>;
}

/** Liaison statements to one organ, at one meeting, are one; other outcomes are known by their words. */
function restates(later: Seen, earlier: Seen): boolean {
  if (later.candidate.paragraph === earlier.candidate.paragraph) return false;
  if (later.candidate.kind === 'liaison_statement')
    return later.candidate.addressees.some((name) => earlier.candidate.addressees.includes(name));
  return later.words.size >= FEWEST_WORDS && share(later.words, earlier.words) >= ALIKE;
}

const cite = ({ paragraph, start }: Candidate): Restated => ({ paragraph, start });

/** Ties a candidate to the first citation of the same outcome in the report, where there is one. */
export function tieRestatements(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Seen[]>();
  return candidates.map((candidate) => {
    if (candidate.kind === 'statement') return candidate;
    const key = `${candidate.meeting ?? ''} ${FAMILY[candidate.kind] ?? candidate.kind}`;
    const earlier = seen.get(key) ?? [];
    const one = { candidate, words: wordsOf(candidate.quote) };
    const twin = earlier.slice(-LOOK_BACK).find((other) => restates(one, other))?.candidate;
    const tied = twin ? { ...candidate, restates: twin.restates ?? cite(twin) } : candidate;
    earlier.push({ ...one, candidate: tied });
    seen.set(key, earlier);
    return tied;
  });
}
