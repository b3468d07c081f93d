import type { Named, OutcomeView } from '@app/contracts';
import {
  possibleSteps,
  progressOf,
  stepWords,
  type OutcomeState,
  type Evidence,
  type PossibleStep,
} from '../domain/index.js';
import { abilityOf } from '../take-step/ability-of-step.js';
import type { Names } from '../reading/names.js';

type Parties = Pick<
  OutcomeView,
  'owners' | 'addressees' | 'holder' | 'issuers' | 'positions' | 'view' | 'commentsUntil' | 'submissions'
>;

/** Entities and meetings that the outcome names beside those of its line in the register. */
export function namedBeside({ holder, issuers, positions, submissions }: OutcomeState): readonly string[] {
  const put = submissions.flatMap(({ to, referredTo }) => [to, referredTo]);
  const parties = [...issuers, ...positions].map(({ entity }) => entity);
  return [holder, ...parties, ...put].flatMap((id) => id ?? []);
}

function documentView(document: Evidence | null) {
  return document && { reference: document.documentReference ?? null, link: document.link ?? null };
}

export function partyViews(state: OutcomeState, names: Names, meetings: ReadonlyMap<string, string>): Parties {
  return {
    owners: state.owners.map(({ entity, restsOn }) => ({
      ...names.named(entity),
      restsOn,
      progress: progressOf(state, entity),
      verifiedBy: state.claims[entity]?.verifiedBy ?? null,
    })),
    addressees: state.addressees.map(({ entity, purpose, stage, restsOn, approvedBy }) => ({
      ...names.named(entity),
      purpose,
      stage,
      restsOn,
      acceptance: state.acceptances[entity] ?? null,
      approvedBy: approvedBy ?? null,
    })),
    holder: state.holder === null ? null : names.named(state.holder),
    issuers: state.issuers.map(({ entity }) => names.named(entity)),
    positions: state.positions.map(({ entity, position, citation }) => ({
      ...names.named(entity),
      position,
      citation,
    })),
    view: state.view,
    commentsUntil: state.commentsUntil ?? null,
    submissions: state.submissions.map(({ to, meeting, agendaItem, document, answer, referredTo }) => ({
      to: to === null ? null : names.named(to),
      meeting: meeting === null ? null : { id: meeting, name: meetings.get(meeting) ?? meeting },
      agendaItem,
      document: documentView(document),
      answer,
      referredTo: referredTo === null ? null : names.named(referredTo),
    })),
  };
}

/** `record` is null for the words of the outcome itself. */
export function wordingViews(
  state: OutcomeState,
  documents: ReadonlyMap<string, string>,
  record: Named | null,
): OutcomeView['wordings'] {
  return state.wordings.map((wording, index) => {
    const citation = state.citations[index] ?? null;
    const documentTitle = citation === null ? null : (documents.get(citation.document) ?? null);
    return { citation, documentTitle, wording, record };
  });
}

/** What may happen next. A step that only others may take is named with that reason, not hidden. */
export function stepViews(state: OutcomeState, names: Names, may: (ability: string) => boolean): OutcomeView['steps'] {
  return possibleSteps(state).map((possible) => ({
    step: possible.step,
    words: stepWords(possible.step),
    addressee: possible.addressee === null ? null : names.named(possible.addressee),
    needs: [...possible.needs],
    offers: [...possible.offers],
    refusal: possible.refusal ?? roleRefusal(possible, may),
  }));
}

function roleRefusal({ step, by }: PossibleStep, may: (ability: string) => boolean): string | null {
  if (may(abilityOf(step))) return null;
  return `This is for the ${by.map((role) => role.replaceAll('_', ' ')).join(' or the ')}.`;
}
