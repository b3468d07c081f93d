import type { CorrectedField, Correction, CorrectOutcomeCommand } from './corrections.commands.js';
import type { CorrectionEvent } from './corrections.events.js';
import { demandVoice } from '../parties/voices.js';
import { strike } from './strikes.decisions.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { OutcomeState } from '../outcome.state.js';
import type { Citation, EntityId } from '../vocabulary.js';
import { aKind, aKindFirst, stageWords } from '../words.js';
import { workflows } from '../workflows/index.js';

type To<Field extends CorrectedField> = Extract<Correction, { field: Field }>;

const sameCitation = (a: Citation, b: Citation): boolean =>
  a.document === b.document && a.version === b.version && a.paragraph === b.paragraph;

function citation({ index, to }: To<'citation'>, state: OutcomeState, reason: string): readonly CorrectionEvent[] {
  const from = state.citations[index];
  if (from === undefined) throw new OutcomeRefusal('citation-unknown', 'There is no such citation to correct.');
  if (sameCitation(from, to)) return [];
  if (state.citations.some((known) => sameCitation(known, to)))
    throw new OutcomeRefusal('already-named', `The outcome cites ${to.paragraph} of that document already.`);
  return [{ type: 'CitationCorrected', data: { index, from, to }, prose: { reason } }];
}

/** What the other kind asks of a recording must be there already: it is the same record. */
function kind({ to, stage }: To<'kind'>, state: OutcomeState, reason: string): readonly CorrectionEvent[] {
  if (state.kind === to && state.stage === stage) return [];
  if (state.kind === to)
    throw new OutcomeRefusal('kind-not-corrected', 'It is of that kind already; take a step to move it.', { kind: to });
  if (!(stage in workflows[to].stages))
    throw new OutcomeRefusal('stage-unknown', `${aKindFirst(to)} has no stage "${stageWords(stage)}".`, {
      stages: Object.keys(workflows[to].stages),
    });
  if (workflows[to].perAddressee && state.addressees.length === 0)
    throw new OutcomeRefusal('addressee-missing', `${aKindFirst(to)} names at least one addressee; name it first.`);
  if (to === 'view_recorded' && state.holder === null)
    throw new OutcomeRefusal('holder-missing', 'A view recorded names who holds it; correct the holder first.');
  demandVoice(to, state);
  const data = { from: state.kind, to, stageBefore: state.stage, stage };
  return [{ type: 'KindCorrected', data, prose: { reason } }];
}

/** The entity that is named wrongly must be there, and the right one must not be named beside it. */
function replaced(list: readonly { readonly entity: EntityId }[], from: EntityId | null, to: EntityId): void {
  if (from !== to && list.some(({ entity }) => entity === to))
    throw new OutcomeRefusal('already-named', `${to} is named already.`, { entity: to });
}

function owner({ from, to }: To<'owner'>, { owners }: OutcomeState, reason: string): readonly CorrectionEvent[] {
  if (!owners.some(({ entity }) => entity === from))
    throw new OutcomeRefusal('owner-unknown', `${from} does not own this outcome.`);
  replaced(owners, from, to);
  return from === to ? [] : [{ type: 'OwnerCorrected', data: { from, to }, prose: { reason } }];
}

function addressee(
  { from, to, purpose }: To<'addressee'>,
  { addressees }: OutcomeState,
  reason: string,
): readonly CorrectionEvent[] {
  const known = addressees.find(({ entity }) => entity === from);
  if (known === undefined && from !== null)
    throw new OutcomeRefusal('addressee-unknown', `${from} is no addressee of this outcome.`, {
      addressees: addressees.map(({ entity }) => entity),
    });
  replaced(addressees, from, to);
  if (from === to && known?.purpose === purpose) return [];
  const before = known === undefined ? null : { entity: known.entity, purpose: known.purpose };
  const data = { from: before, to: { entity: to, purpose } };
  return [{ type: 'AddresseeCorrected', data, prose: { reason } }];
}

function deadline(
  { index, to: due, words }: To<'deadline'>,
  state: OutcomeState,
  reason: string,
): readonly CorrectionEvent[] {
  const from = state.deadlines[index];
  if (from === undefined) throw new OutcomeRefusal('deadline-missing', 'There is no such deadline to correct.');
  const data = { index, from, to: { ...from, due } };
  return [{ type: 'DeadlineCorrected', data, prose: { from: state.deadlineWords[index] ?? '', words, reason } }];
}

/** Where the word is somebody's still, the citation that says so stands. */
function issuers({ to }: To<'issuers'>, state: OutcomeState, reason: string): readonly CorrectionEvent[] {
  const from = state.issuers;
  const next = [...new Set(to)].map(
    (entity) => from.find((known) => known.entity === entity) ?? { entity, restsOn: null },
  );
  if (from.map(({ entity }) => entity).join() === next.map(({ entity }) => entity).join()) return [];
  demandVoice(state.kind, { ...state, issuers: next });
  return [{ type: 'IssuersCorrected', data: { from, to: next }, prose: { reason } }];
}

function commentsUntil({ to }: To<'comments_until'>, state: OutcomeState, reason: string): readonly CorrectionEvent[] {
  const { kind: now } = state;
  const from = state.commentsUntil ?? null;
  if (now !== 'draft_resolution')
    throw new OutcomeRefusal('comments-not-asked', `Comments are taken on a draft resolution, not on ${aKind(now)}.`);
  return from === to ? [] : [{ type: 'CommentsUntilCorrected', data: { from, to }, prose: { reason } }];
}

/**
 * An event for what reads differently, none where it reads so already. Refuses with `citation-unknown`, `already-named`,
 * `kind-not-corrected`, `stage-unknown`, `addressee-missing`, `holder-missing`, `issuer-missing`, `comments-not-asked`,
 * `owner-unknown`, `addressee-unknown` and `deadline-missing`.
 */
export function correctOutcome(
  { correction, reason }: CorrectOutcomeCommand,
  state: OutcomeState,
): readonly CorrectionEvent[] {
  switch (correction.field) {
    case 'citation':
      return citation(correction, state, reason);
    case 'kind':
      return kind(correction, state, reason);
    case 'owner':
      return owner(correction, state, reason);
    case 'addressee':
      return addressee(correction, state, reason);
    case 'deadline':
      return deadline(correction, state, reason);
    case 'meeting': {
      const data = { from: state.meeting, to: correction.to };
      return data.from === data.to ? [] : [{ type: 'MeetingCorrected', data, prose: { reason } }];
    }
    case 'holder': {
      const data = { from: state.holder, to: correction.to };
      return data.from === data.to ? [] : [{ type: 'HolderCorrected', data, prose: { reason } }];
    }
    case 'instruments': {
      const data = { from: state.instruments, to: [...new Set(correction.to)] };
      return data.from.join() === data.to.join() ? [] : [{ type: 'InstrumentsCorrected', data, prose: { reason } }];
    }
    case 'issuers':
      return issuers(correction, state, reason);
    case 'comments_until':
      return commentsUntil(correction, state, reason);
    default:
      return [strike(correction, state, reason)];
  }
}
