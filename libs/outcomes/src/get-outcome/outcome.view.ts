import type { OutcomeView } from '@app/contracts';
import { possibleSteps, stepWords, type OutcomeState, type PossibleStep } from '../domain/index.js';
import { abilityOf } from '../take-step/ability-of-step.js';
import type { Names } from '../reading/names.js';

export function partyViews(state: OutcomeState, names: Names): Pick<OutcomeView, 'owners' | 'addressees' | 'holder'> {
  return {
    owners: state.owners.map(({ entity, restsOn }) => ({
      ...names.named(entity),
      restsOn,
      progress: state.progress[entity] ?? null,
    })),
    addressees: state.addressees.map(({ entity, purpose, stage, restsOn }) => ({
      ...names.named(entity),
      purpose,
      stage,
      restsOn,
    })),
    holder: state.holder === null ? null : names.named(state.holder),
  };
}

export function wordingViews(state: OutcomeState, documents: ReadonlyMap<string, string>): OutcomeView['wordings'] {
  return state.wordings.map((wording, index) => {
    const citation = state.citations[index] ?? null;
    return { citation, documentTitle: citation === null ? null : (documents.get(citation.document) ?? null), wording };
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
