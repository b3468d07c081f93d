import { isoDateOf } from '@app/kernel';
import { recordingEvents, type OutcomeAsRecorded, type OutcomeEvent, type OutcomeRecorded } from './outcome.events.js';
import type { StepDetails, StepType } from './steps.js';
import type { OutcomeKind } from './vocabulary.js';
import { workflows } from './workflows/index.js';

/** Builders for specs: a recorded outcome with overrides, and a step. */
export function recordedAs(kind: OutcomeKind, overrides: Partial<OutcomeAsRecorded> = {}): OutcomeRecorded {
  return {
    type: recordingEvents[kind],
    data: {
      reference: 'CWG-COP-20/12',
      body: 'CWG-COP',
      meeting: 'CWG-COP-20',
      citations: [{ document: 'cwg-cop-20-report', version: '1', paragraph: '9.7' }],
      owners: [],
      addressees: [],
      deadlines: [],
      instruments: [],
      stage: workflows[kind].entry,
      holder: null,
      ...overrides,
    },
    prose: {
      title: 'An outcome',
      wordings: ['It was agreed.'],
      deadlineWords: (overrides.deadlines ?? []).map(() => 'by then'),
    },
  };
}

export function step(type: StepType, data: StepDetails = {}): OutcomeEvent {
  return { type, data, prose: {} };
}

export const sg17 = { entity: 'itu-t-sg17', purpose: 'action', restsOn: 0 } as const;
export const sg2 = { entity: 'itu-d-sg2', purpose: 'information', restsOn: 0 } as const;
export const byDate = (on: string) => ({ due: { type: 'date', on: isoDateOf(on) }, restsOn: null }) as const;
