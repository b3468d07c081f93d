import type { OutcomeView } from '@app/contracts';
import type { RecordedEvent, TimelineEntry } from '@app/event-store';
import {
  isRecording,
  isStep,
  outcome,
  stageWords,
  workflows,
  type Disposition,
  type OutcomeEvent,
  type OutcomeState,
} from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';

/** The stages that the outcome has been in, as far as the register knows. */
function stagesPassed(timeline: readonly TimelineEntry<RecordedEvent>[]): ReadonlySet<string> {
  const passed = new Set<string>();
  let state: OutcomeState | null = null;
  for (const { event, annulled } of timeline) {
    if (annulled) continue;
    const fact: OutcomeEvent = outcomeEventOf(event);
    state = outcome.evolve(state, fact);
    // The stages before belong to the life of another kind.
    const isOtherLife = fact.type === 'KindCorrected';
    if (isOtherLife) passed.clear();
    const lapses = fact.type === 'OutcomeLapsed';
    if (state && (isOtherLife || lapses || isRecording(fact) || isStep(fact))) passed.add(state.stage);
    // A shortcut passes two stages with one step: what is sent for information is closed.
    if (state && isStep(fact)) {
      const { steps, shortcut } = workflows[state.kind];
      const led = steps[fact.type]?.to ?? null;
      if (led !== null && led === shortcut?.at) passed.add(led);
    }
  }
  return passed;
}

/** Stages that a shortcut leaves out of this outcome's life. */
function leftOut(state: OutcomeState, stages: readonly string[]): ReadonlySet<string> {
  const { shortcut } = workflows[state.kind];
  if (!shortcut || !state.addressees.every(({ purpose }) => purpose === shortcut.purpose)) return new Set();
  return new Set(stages.slice(stages.indexOf(shortcut.at) + 1, stages.indexOf(shortcut.to)));
}

/** Where the way leads: to what is done or, where nothing is ever done as such, to the first end there is. */
function endOf(stages: readonly (readonly [string, Disposition])[]): number {
  const done = stages.findIndex(([, disposition]) => disposition === 'closed_implemented');
  if (done !== -1) return done;
  return stages.findIndex(([, disposition]) => /^(closed|superseded)/.test(disposition));
}

/** The main way through the life: stages in order up to the first end, and the stage it is in if that lies elsewhere. */
export function lifeView(state: OutcomeState, timeline: readonly TimelineEntry<RecordedEvent>[]): OutcomeView['life'] {
  const stages = Object.entries(workflows[state.kind].stages);
  const end = endOf(stages);
  const passed = stagesPassed(timeline);
  const main = stages
    .filter(([stage], index) => (end === -1 ? true : index <= end) || passed.has(stage))
    .map(([stage]) => stage);
  const skipped = leftOut(state, main);
  const shown = main.filter((stage) => passed.has(stage) || !(sideways.has(stage) || skipped.has(stage)));
  const here = shown.indexOf(state.stage);
  return shown.map((stage, index) => ({
    stage,
    words: stageWords(stage),
    state: stage === state.stage ? 'now' : passed.has(stage) ? 'passed' : index < here ? 'not_recorded' : 'ahead',
  }));
}

/** Stages beside the way, shown only where they were entered. */
const sideways: ReadonlySet<string> = new Set([
  'blocked',
  'deferred',
  'reiterated',
  'superseded',
  'rescinded',
  'lapsed',
]);
