import type { Visibility } from '@app/kernel';
import type {
  CitedPlace,
  EntityId,
  InstrumentId,
  Limit,
  MeetingId,
  NamedInstrument,
  Party,
  ProposalContent,
  RecordKind,
} from './vocabulary.js';

interface CitedId {
  readonly instrument: InstrumentId | null;
  readonly version: string | null;
}

/** Of a proposal what holds no words. Lists stand in the order of the lists of words. */
export interface ContentFacts {
  readonly kind: RecordKind;
  readonly meeting: MeetingId | null;
  readonly places: readonly CitedPlace[];
  readonly issuers: readonly (EntityId | null)[];
  readonly owners: readonly (EntityId | null)[];
  readonly addressees: readonly (EntityId | null)[];
  readonly limit: Limit | null;
  readonly instruments: readonly CitedId[];
  readonly visibility: Visibility;
}

/** Of a proposal what people wrote: it stands in `prose` and can be removed for good. */
export interface ContentWords {
  readonly title: string;
  readonly wordings: readonly string[];
  readonly issuers: readonly string[];
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly limit: string | null;
  readonly instruments: readonly string[];
}

/** Stands where the prose of an event was removed. */
const REMOVED = '[removed]';

export function factsOf(content: ProposalContent): ContentFacts {
  const { kind, meeting, passages, issuers, owners, addressees, due, instruments, visibility } = content;
  const ids = (parties: readonly Party[]) => parties.map(({ entity }) => entity);
  return {
    ...{ kind, meeting, visibility },
    places: passages.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
    ...{ issuers: ids(issuers), owners: ids(owners), addressees: ids(addressees) },
    limit: due?.limit ?? null,
    instruments: instruments.map(({ instrument, version }) => ({ instrument, version })),
  };
}

export function wordsOf(content: ProposalContent): ContentWords {
  const { title, passages, issuers, owners, addressees, due, instruments } = content;
  const names = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);
  return {
    title,
    wordings: passages.map(({ wording }) => wording),
    ...{ issuers: names(issuers), owners: names(owners), addressees: names(addressees) },
    limit: due?.words ?? null,
    instruments: names(instruments),
  };
}

/** The two together again. Total, also where the words are gone. */
export function contentOf(facts: ContentFacts, words: ContentWords | undefined): ProposalContent {
  const { kind, meeting, places, limit, instruments, visibility } = facts;
  const parties = (of: 'issuers' | 'owners' | 'addressees'): readonly Party[] =>
    facts[of].map((entity, index) => ({ name: words?.[of][index] ?? REMOVED, entity }));
  const limitWords = words === undefined && limit !== null ? REMOVED : (words?.limit ?? null);
  return {
    ...{ kind, meeting, visibility },
    title: words?.title ?? REMOVED,
    passages: places.map((place, index) => ({ ...place, wording: words?.wordings[index] ?? REMOVED })),
    ...{ issuers: parties('issuers'), owners: parties('owners'), addressees: parties('addressees') },
    due: limitWords === null ? null : { words: limitWords, limit },
    instruments: instruments.map((cited, index): NamedInstrument => ({
      ...cited,
      name: words?.instruments[index] ?? REMOVED,
    })),
  };
}
