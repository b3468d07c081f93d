import { factsOf, wordsOf } from './content.js';
import type { ImportCommand } from './import.commands.js';
import type { ImportEvent } from './import.events.js';
import { ImportRefusal } from './import.refusal.js';
import type { ImportState, ProposalState } from './import.state.js';
import type { ProposalContent, ProposalId } from './vocabulary.js';

type Of<T extends ImportCommand['type']> = Extract<ImportCommand, { type: T }>;

/** Refuses with `import-not-read` and `import-finished`. */
export function whileReviewed(state: ImportState | null): ImportState {
  if (state?.status === 'review') return state;
  if (state?.status === 'finished')
    throw new ImportRefusal('import-finished', 'The review of this report is finished. Take that back to go on.');
  throw new ImportRefusal('import-not-read', 'This report has not been read yet.');
}

export function known(state: ImportState, id: ProposalId): ProposalState {
  const found = state.proposals.find((each) => each.id === id);
  if (found) return found;
  throw new ImportRefusal('proposal-unknown', `This import has no proposal ${id}.`, { proposal: id });
}

const said = {
  accepted: 'was accepted',
  dismissed: 'was dismissed',
  merged: 'was merged into another one',
  split: 'was split',
} as const;

/** Refuses with `proposal-unknown` and, where somebody decided on it already, `proposal-decided`. */
export function open(state: ImportState, id: ProposalId): ProposalState {
  const found = known(state, id);
  if (found.status === 'open') return found;
  throw new ImportRefusal('proposal-decided', `Proposal ${id} ${said[found.status]} already.`, {
    proposal: id,
    status: found.status,
  });
}

export function edited({ proposal, to }: Of<'EditProposal'>, state: ImportState): readonly ImportEvent[] {
  const { content } = open(state, proposal);
  const next: ProposalContent = { ...content, ...to };
  if (JSON.stringify(next) === JSON.stringify({ ...content })) return [];
  return [{ type: 'ProposalEdited', data: { proposal, content: factsOf(next) }, prose: wordsOf(next) }];
}

/** The one that stays keeps its fields, gets the places of the others, and names whom they name besides. */
export function merged({ into, proposals }: Of<'MergeProposals'>, state: ImportState): readonly ImportEvent[] {
  const stays = open(state, into);
  if (proposals.includes(into))
    throw new ImportRefusal('proposal-merged-with-itself', `Proposal ${into} cannot be merged into itself.`);
  const going = [...new Set(proposals)].map((id) => open(state, id));
  const content = going.reduce((sum, { content: more }) => together(sum, more), stays.content);
  return [
    {
      type: 'ProposalsMerged',
      data: { into, proposals: going.map(({ id }) => id), content: factsOf(content) },
      prose: wordsOf(content),
    },
  ];
}

function together(one: ProposalContent, other: ProposalContent): ProposalContent {
  return {
    ...one,
    passages: [...one.passages, ...other.passages],
    issuers: union(one.issuers, other.issuers),
    owners: union(one.owners, other.owners),
    addressees: union(one.addressees, other.addressees),
    due: one.due ?? other.due,
    instruments: union(one.instruments, other.instruments),
  };
}

function union<Thing extends { readonly name: string }>(
  some: readonly Thing[],
  others: readonly Thing[],
): readonly Thing[] {
  const names = new Set(some.map(({ name }) => name));
  return [...some, ...others.filter(({ name }) => !names.has(name))];
}

/** Two proposals out of one: the words before the offset and those after it. What is cited besides stays with the first. */
export function split({ proposal, at, wordings }: Of<'SplitProposal'>, state: ImportState): readonly ImportEvent[] {
  const { content } = open(state, proposal);
  const [first, ...others] = content.passages;
  const [before, after] = wordings;
  if (first === undefined || at <= first.start || at >= first.end || before === '' || after === '')
    throw new ImportRefusal('proposal-not-splittable', 'Choose a place between two words of its first passage.', {
      start: first?.start ?? null,
      end: first?.end ?? null,
    });
  const parts: readonly ProposalContent[] = [
    { ...content, passages: [{ ...first, end: at, wording: before }, ...others] },
    { ...content, title: titleOf(after), passages: [{ ...first, start: at, wording: after }] },
  ];
  const into = parts.map((part, index) => ({ proposal: `${proposal}.${index + 1}`, content: factsOf(part) }));
  return [{ type: 'ProposalSplit', data: { proposal, into }, prose: { into: parts.map(wordsOf) } }];
}

const MOST_TITLE = 120;
/** The raised number of a note behind a word or a stop; that of a unit ("km²") stands behind fewer letters. */
const NOTES = /(?<=\p{L}{3}|[\d).,;:”"’])[⁰¹²³⁴-⁹]+/gu;

/** A line for the register out of a wording, until somebody writes a better one. */
export function titleOf(wording: string): string {
  const words = wording.replace(NOTES, '').replace(/\s+/gu, ' ').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  if (title.length <= MOST_TITLE) return title;
  const space = title.lastIndexOf(' ', MOST_TITLE - 2);
  return `${title.slice(0, space > 0 ? space : MOST_TITLE - 2)} …`;
}

export function accepted(command: Of<'AcceptProposal'>, state: ImportState): readonly ImportEvent[] {
  const { proposal, outcome, effectiveOn, link } = command;
  const { reading } = open(state, proposal);
  if (reading.isEvidence && link === null)
    throw new ImportRefusal('proposal-is-evidence', 'Choose the outcome that it is evidence for, or dismiss it.');
  const isNew = link === null || link.relation === 'reiterates' || link.relation === 'adopts';
  const concerned = isNew ? outcome : link.outcome;
  return [{ type: 'ProposalAccepted', data: { proposal, outcome: concerned, effectiveOn, link } }];
}

export function finished(state: ImportState): readonly ImportEvent[] {
  const left = state.proposals.filter(({ status }) => status === 'open');
  if (left.length > 0)
    throw new ImportRefusal('proposals-open', `${left.length} proposals are still to be decided on.`, {
      proposals: left.map(({ id }) => id),
    });
  return [{ type: 'ImportFinished', data: {} }];
}

/** Takes back the last decision on its proposals; an acceptance only once the register has what it asked for. */
export function takenBack(
  { decided, reason, refused = false }: Of<'TakeBackDecision'>,
  { decisions, entries }: ImportState,
): readonly ImportEvent[] {
  const found = decisions.find(({ version }) => version === decided);
  if (found === undefined)
    throw new ImportRefusal('decision-unknown', 'There is no such decision, or it is taken back already.', { decided });
  const later = decisions.findLast(
    ({ version, proposals }) => version > decided && proposals.some((each) => found.proposals.includes(each)),
  );
  if (later)
    throw new ImportRefusal('decision-built-upon', 'A later decision rests on it. Take that one back first.', {
      decided: later.version,
    });
  const entry = entries.find((each) => each.decided === decided);
  if (entry?.entered === null && !refused)
    throw new ImportRefusal('entry-under-way', 'It is just being entered into the register. Try again in a moment.');
  const { type: decision, proposals, outcome } = found;
  const prose = reason === null ? {} : { prose: { reason } };
  return [{ type: 'DecisionTakenBack', data: { decided, decision, proposals, outcome }, ...prose }];
}
