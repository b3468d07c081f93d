import type { AddresseeLeg, OutcomeState } from './outcome.state.js';
import type { StepDetails, StepType } from './steps.js';
import type { EntityId, OutcomeKind } from './vocabulary.js';
import { workflows } from './workflows/index.js';

/** The leg a step concerns: the one named, or the only one. */
export function legOf(state: OutcomeState, details: StepDetails): AddresseeLeg | undefined {
  if (details.addressee !== undefined) return state.addressees.find(({ entity }) => entity === details.addressee);
  return state.addressees.length === 1 ? state.addressees[0] : undefined;
}

/** The addressee a step speaks for: the one named, or the only one. */
export function addresseeOf(state: OutcomeState, { addressee }: StepDetails): EntityId | null {
  return addressee ?? (state.addressees.length === 1 ? (state.addressees[0]?.entity ?? null) : null);
}

/** Of several addressees each answers for itself: the whole is put off or not taken up when it is so by all of them. */
function stageAnswered(state: OutcomeState, details: StepDetails): string {
  const who = addresseeOf(state, details);
  const isOneOfSeveral = state.addressees.length > 1 && state.addressees.some(({ entity }) => entity === who);
  const answers = isOneOfSeveral
    ? state.addressees.map(({ entity }) => (entity === who ? details.acceptance : state.acceptances[entity]))
    : [details.acceptance];
  if (answers.every((answer) => answer === 'not_taken_up')) return 'not_taken_up';
  return answers.every((answer) => answer === 'not_taken_up' || answer === 'deferred') ? 'deferred' : 'considered';
}

/** The stage a step leads to, or null where it moves nothing. */
export function stageAfter(state: OutcomeState, step: StepType, details: StepDetails): string | null {
  const workflow = workflows[state.kind];
  const rule = workflow.steps[step];
  if (!rule || rule.to === null) return null;
  const leg = workflow.perAddressee ? legOf(state, details) : undefined;
  if (rule.keeps?.includes(leg?.stage ?? state.stage)) return null;
  if (step === 'AnsweredByAddressee') return stageAnswered(state, details);
  const { shortcut } = workflow;
  return shortcut && shortcut.at === rule.to && leg?.purpose === shortcut.purpose ? shortcut.to : rule.to;
}

/** The stage of the whole: with several addressees the least advanced one. */
export function slowest(kind: OutcomeKind, legs: readonly AddresseeLeg[], otherwise: string): string {
  const order = Object.keys(workflows[kind].stages);
  const first = [...legs].sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))[0];
  return first?.stage ?? otherwise;
}
