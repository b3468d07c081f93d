import type { OutcomeEvent, StepTaken } from './outcome.events.js';
import { OutcomeRefusal } from './outcome.refusal.js';
import { claimsMeant } from './parties/parts.js';
import { legOf } from './outcome.stage.js';
import { isRecording, isStep, type OutcomeState } from './outcome.state.js';
import type { StepDetails } from './steps.js';
import type { Disposition } from './vocabulary.js';
import type { Step } from './workflow.js';
import { demandNotWithdrawn } from './versions/version.decisions.js';
import { stageWords, stepWords } from './words.js';
import { workflows } from './workflows/index.js';

const ended: readonly Disposition[] = ['closed_implemented', 'closed_not_implemented', 'superseded_or_withdrawn'];

/** A claim that is confirmed or turned down may be that of one owner, while the whole is still under way. */
function follows(rule: Step, stage: string, state: OutcomeState, data: StepDetails): boolean {
  if (!rule.partsIn) return rule.from.includes(stage) || (rule.keeps?.includes(stage) ?? false);
  return [...rule.from, ...rule.partsIn].includes(stage) && claimsMeant(state, data).length > 0;
}

const quoted = (words: string): string => `"${words}"`;

/** `"put forward", "considered" or "deferred"` */
function anyOf(stages: readonly string[]): string {
  const words = stages.map((stage) => quoted(stageWords(stage)));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function judgeStep(state: OutcomeState, { type, data }: StepTaken): void {
  demandNotWithdrawn(state);
  const workflow = workflows[state.kind];
  const rule = workflow.steps[type];
  if (!rule)
    throw new OutcomeRefusal(
      'step-not-of-this-kind',
      `"${stepWords(type)}" is no step of this kind (${stageWords(state.kind)}).`,
      {
        kind: state.kind,
        step: type,
      },
    );
  const leg = workflow.perAddressee ? legOf(state, data) : undefined;
  if (workflow.perAddressee && rule.to !== null && !leg)
    throw new OutcomeRefusal('addressee-unknown', 'Say which of the addressees this concerns.', {
      addressees: state.addressees.map(({ entity }) => entity),
    });
  const stage = leg?.stage ?? state.stage;
  if (follows(rule, stage, state, data)) return;
  // What comes from a source may enter at any stage; earlier stages then read "not recorded".
  const disposition = workflow.stages[stage];
  if (data.citation && disposition && !ended.includes(disposition)) return;
  throw new OutcomeRefusal(
    'step-not-possible-now',
    `${quoted(stepWords(type))} follows ${anyOf(rule.from)}; this is at ${quoted(stageWords(stage))}.`,
    { step: type, stage, from: rule.from },
  );
}

/** Throws the refusal where the event is not legal in the state. Also asked of later events when a late fact comes in. */
export function judge(state: OutcomeState | null, event: OutcomeEvent): void {
  if (isRecording(event)) {
    if (state !== null)
      throw new OutcomeRefusal('outcome-already-recorded', `Already in the register as ${state.reference}.`);
    return;
  }
  if (state === null)
    throw new OutcomeRefusal(
      'outcome-not-recorded',
      'Nothing can happen to an outcome before the meeting that agreed it.',
    );
  if (isStep(event)) judgeStep(state, event);
}
