import { DEFAULT_VISIBILITY } from '@app/kernel';
import { workflows, type Citation, type OutcomeAsRecorded, type OutcomeKind, type RecordedProse } from '@app/outcomes';
import type { EntityId, HeldReport, InstrumentId, Passage, ProposalContent } from '../domain/review/index.js';
import { viewIn } from '../lexicons/what-words-tell.js';

/** What the names of a proposal are called in the register. */
export interface KnownIds {
  readonly issuers: readonly EntityId[];
  readonly owners: readonly EntityId[];
  readonly addressees: readonly EntityId[];
  readonly instruments: readonly { readonly instrument: InstrumentId; readonly version: string | null }[];
}

export interface ToRecord {
  readonly kind: OutcomeKind;
  readonly facts: Omit<OutcomeAsRecorded, 'reference' | 'body'>;
  readonly prose: RecordedProse;
}

/** Where the register is to look it up: a paragraph of the version that was read. */
export function citationOf({ paragraph }: Passage, { document, version }: HeldReport): Citation {
  // Words before the first number stand in no paragraph; a citation names one all the same.
  return { document, version, paragraph: paragraph === '' ? '0' : paragraph };
}

/** All that the report says rests on its first passage. */
export function recordOf(content: ProposalContent, held: HeldReport, known: KnownIds): ToRecord {
  const { kind, title, meeting, passages, due, visibility } = content;
  const resting = (entity: EntityId) => ({ entity, restsOn: 0 });
  const { issuers, owners, addressees, instruments } = known;
  const versions = instruments.flatMap(({ instrument, version }) =>
    version === null ? [] : [{ instrument, version }],
  );
  const isView = kind === 'view_recorded';
  const others = isView ? issuers.slice(1) : issuers;
  return {
    kind,
    facts: {
      meeting: meeting ?? '',
      citations: passages.map((passage) => citationOf(passage, held)),
      owners: owners.map(resting),
      addressees: addressees.map((entity) => ({ ...resting(entity), purpose: 'not_stated' })),
      deadlines: due?.limit ? [{ due: due.limit, restsOn: 0 }] : [],
      instruments: instruments.map(({ instrument }) => instrument),
      ...(versions.length > 0 && { instrumentVersions: versions }),
      stage: workflows[kind].entry,
      holder: isView ? (issuers[0] ?? null) : null,
      ...(isView && { view: viewIn(passages[0]?.wording ?? '') }),
      ...(others.length > 0 && { issuers: others.map(resting) }),
      // The log says nothing where nothing in particular is said.
      ...(visibility !== DEFAULT_VISIBILITY && { visibility }),
    },
    prose: {
      title,
      wordings: passages.map(({ wording }) => wording),
      deadlineWords: due?.limit ? [due.words] : [],
    },
  };
}
