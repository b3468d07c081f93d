import type { OutcomeKind } from '../vocabulary.js';

/** One clause of the operative part of a resolution, and the kind of outcome that clauses of its verb are. */
export interface OperativeClause {
  /** As one cites it: `invites Member States 2`. */
  readonly clause: string;
  /** Whom it speaks to, in its own words; null where it names nobody. */
  readonly party: string | null;
  readonly kind: OutcomeKind;
  /** Letter by letter, without the number before it and the mark after it. */
  readonly wording: string;
}

/** Operative verbs (usage of ITU resolutions). Preambles consider, recall, note and recognize: nothing follows from those. */
const kinds: Readonly<Record<string, OutcomeKind>> = {
  resolves: 'decision',
  decides: 'decision',
  approves: 'decision',
  adopts: 'decision',
  endorses: 'decision',
  instructs: 'action_item',
  requests: 'request',
  invites: 'invitation',
  encourages: 'invitation',
  urges: 'invitation',
  'calls upon': 'invitation',
  recommends: 'recommendation',
};
const HEADING = new RegExp(`^(?:(?:also|further|strongly) )*(${Object.keys(kinds).join('|')})\\b\\s*(.*)$`, 'iu');
const PREAMBLE =
  /^(?:(?:further|also) )?(?:considering|recalling|recogni[sz]ing|noting|taking into account|bearing in mind|having|aware|concerned|emphasi[sz]ing|reaffirming)\b/iu;
const ITEM = /^(\d+|[a-z])[.)]?\s+(.*)$/u;
/** `resolves to instruct the Secretary-General`: the verb of the clause is the second one. */
const DELEGATED = /^to (instruct|invite|request|encourage|urge|recommend) (?:the )?(.+?)(?: (to .+))?$/iu;
const DIRECT = /^((?!to |that ).*?|)\s*((?:to|that) .*)?$/iu;

interface Section {
  readonly heading: string;
  readonly items: { readonly number: string; readonly words: string }[];
}

/** Headings with the numbered items below them, in the order of the text. What a preamble says is left out. */
function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let isOperative = false;
  for (const line of text.split(/\r?\n/u).map((each) => each.trim())) {
    const [, number, words] = ITEM.exec(line) ?? [];
    if (PREAMBLE.test(line)) isOperative = false;
    else if (HEADING.test(line)) {
      isOperative = true;
      sections.push({ heading: trimmed(line), items: [] });
    } else if (isOperative && number !== undefined && words !== undefined)
      sections.at(-1)?.items.push({ number, words: trimmed(words) });
  }
  return sections;
}

function trimmed(text: string): string {
  return text.trim().replace(/[;:,.]$/u, '');
}

function clausesOf({ heading, items }: Section): readonly OperativeClause[] {
  const [, said = '', rest = ''] = HEADING.exec(heading) ?? [];
  const [, delegated, delegate, task] = DELEGATED.exec(rest) ?? [];
  const [, addressed, words] = DIRECT.exec(rest) ?? [];
  const verb = Object.keys(kinds).find((each) => each.startsWith((delegated ?? said).toLowerCase())) ?? '';
  const kind = kinds[verb] ?? 'decision';
  const party = delegate ?? (addressed === '' ? null : (addressed ?? null));
  if (items.length > 0)
    return items.map((item) => ({ clause: `${heading} ${item.number}`, party, kind, wording: item.words }));
  const wording = delegated === undefined ? words : task;
  if (wording === undefined) return [];
  return [{ clause: heading.slice(0, heading.length - wording.length).trim(), party, kind, wording }];
}

/**
 * The operative clauses of a resolution's text, laid out in lines as documents have it: a heading with its verb and numbered
 * items below it, or the clause on the line of its verb. Text without an operative verb gives none.
 */
export function operativeClauses(text: string): readonly OperativeClause[] {
  return sectionsOf(text).flatMap(clausesOf);
}
