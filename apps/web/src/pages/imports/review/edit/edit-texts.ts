import type { Due, EditProposalBody, PartyMatch, ProposalView } from '@app/contracts';
import { dueOf, type DueTexts } from '../../../outcome/facts/due-form.js';
import type { Span } from '../text/lit-parts.js';

type PartyField = 'issuers' | 'owners' | 'addressees';

/** What the form of a proposal holds while it is edited; kept by the browser until it is saved. */
export interface EditTexts extends DueTexts {
  readonly kind: string;
  readonly title: string;
  readonly visibility: string;
  /** Empty: the report names none. */
  readonly agreedAt: string;
  /** Names, as they are shown. */
  readonly issuers: readonly string[];
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly instruments: readonly string[];
  /** Whether there is a deadline, and whether it can be reckoned with. */
  readonly deadline: 'none' | 'words' | 'limit';
  readonly words: string;
  /** Of the first citation. */
  readonly span: Span;
}

interface Known {
  readonly id: string;
  readonly name: string;
}

export function textsOf(proposal: ProposalView): EditTexts {
  const { kind, title, visibility, due, instruments, citations } = proposal;
  const limit = due?.limit ?? null;
  return {
    ...{ kind, title, visibility, agreedAt: proposal.meeting.id ?? '' },
    issuers: proposal.issuers.map(shownName),
    owners: proposal.owners.map(shownName),
    addressees: proposal.addressees.map(shownName),
    instruments: instruments.map(({ name, instrument }) => instrument?.name ?? name),
    deadline: due === null ? 'none' : limit === null ? 'words' : 'limit',
    words: due?.words ?? '',
    ...limitTexts(limit),
    span: { start: citations[0]?.start ?? 0, end: citations[0]?.end ?? 0 },
  };
}

function limitTexts(limit: Due | null): DueTexts {
  const none = { type: 'date', on: '', relation: 'before', meeting: '', from: '', to: '' };
  return limit === null ? none : { ...none, ...limit };
}

function shownName({ name, entity }: PartyMatch): string {
  return entity?.name ?? name;
}

/** The changes that the form asks for; a field that stands as it stood is left out. */
export function editBody(
  proposal: ProposalView,
  texts: EditTexts,
  directory: { readonly entities: readonly Known[]; readonly instruments: readonly Known[] },
): EditProposalBody {
  const before = textsOf(proposal);
  const changed = (...fields: readonly (keyof EditTexts)[]) =>
    fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(texts[field]));
  const parties = (field: PartyField) =>
    texts[field].map((shown) => partyOf(shown, proposal[field], directory.entities));
  return {
    ...(changed('kind') && { kind: texts.kind as ProposalView['kind'] }),
    ...(changed('title') && { title: texts.title }),
    ...(changed('visibility') && { visibility: texts.visibility as ProposalView['visibility'] }),
    ...(changed('agreedAt') && texts.agreedAt !== '' && { meeting: texts.agreedAt }),
    ...(changed('issuers') && { issuers: parties('issuers') }),
    ...(changed('owners') && { owners: parties('owners') }),
    ...(changed('addressees') && { addressees: parties('addressees') }),
    ...(changed('instruments') && {
      instruments: texts.instruments.map((shown) => instrumentOf(shown, proposal, directory.instruments)),
    }),
    ...(changed('deadline', 'words', 'type', 'on', 'relation', 'meeting', 'from', 'to') && { due: dueTold(texts) }),
    ...(changed('span') && { span: { citation: 0, ...texts.span } }),
  };
}

function dueTold(texts: EditTexts): EditProposalBody['due'] {
  if (texts.deadline === 'none') return null;
  return { words: texts.words, limit: texts.deadline === 'words' ? null : dueOf(texts) };
}

/** As the report names it, where it was there before; else the directory's own, or a new one of that name. */
function partyOf(shown: string, before: readonly PartyMatch[], entities: readonly Known[]) {
  const same = before.find((party) => shownName(party) === shown);
  const entity = same?.entity?.id ?? entities.find(({ name }) => name === shown)?.id ?? null;
  return { name: same?.name ?? shown, entity };
}

function instrumentOf(shown: string, { instruments }: ProposalView, known: readonly Known[]) {
  const same = instruments.find(({ name, instrument }) => (instrument?.name ?? name) === shown);
  const instrument = same?.instrument?.id ?? known.find(({ name }) => name === shown)?.id ?? null;
  return { name: same?.name ?? shown, instrument };
}
