import type { AddresseeLeg, OutcomeState } from './outcome.state.js';
import type { StepDetails, StepType } from './steps.js';
import type { EntityId, OutcomeKind } from './vocabulary.js';
import { workflows } from './workflows/index.js';

/** Whom a step that names no addressee can have meant. */
function meant({ addressees }: OutcomeState): readonly AddresseeLeg[] {
  return addressees.length === 1 ? addressees : addressees.filter(({ leftOut }) => leftOut !== true);
}

/** The leg a step concerns: the one named, or the only one that there was when it was recorded. */
export function legOf(state: OutcomeState, details: StepDetails): AddresseeLeg | undefined {
  if (details.addressee !== undefined) return state.addressees.find(({ entity }) => entity === details.addressee);
  const [only, ...others] = meant(state);
  return others.length === 0 ? only : undefined;
}

/** The addressee a step speaks for: the one named, or the only one that there was when it was recorded. */
export function addresseeOf(state: OutcomeState, details: StepDetails): EntityId | null {
  return details.addressee ?? legOf(state, details)?.entity ?? null;
}

/** Of several addressees each answers for itself: the whole is put off or not taken up when it is so by all of them. */
function stageAnswered(state: OutcomeState, details: StepDetails): string {
  const who = addresseeOf(state, details);
  const asked = details.addressee === undefined ? meant(state) : state.addressees;
  const isOneOfSeveral = asked.length > 1 && asked.some(({ entity }) => entity === who);
  const answers = isOneOfSeveral
    ? asked.map(({ entity }) => (entity === who ? details.acceptance : state.acceptances[entity]))
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
