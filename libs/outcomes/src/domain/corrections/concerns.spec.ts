import { byDate, recordedAs, step } from '../outcome.builders.js';
import { concerns } from './concerns.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import type { OutcomeEvent } from '../outcome.events.js';

const take = (
  name: 'LiaisonStatementSent' | 'OutcomeCancelled' | 'OutcomeReviewed',
  addressee?: string,
): OutcomeCommand => ({
  type: 'TakeStep',
  step: name,
  details: addressee === undefined ? {} : { addressee },
  prose: {},
  by: 'person-1',
});
const title: OutcomeCommand = { type: 'CorrectTitle', to: 'Another', reason: 'Clearer' };
const wording = (citation: number): OutcomeCommand => ({
  type: 'CorrectWording',
  citation,
  to: 'x',
  reason: 'Misread',
});
const assign: OutcomeCommand = { type: 'AssignOwner', entity: 'unicef', prose: {} };
const extend: OutcomeCommand = {
  type: 'ExtendDeadline',
  deadline: byDate('2026-01-01'),
  words: 'then',
  grantedBy: 'Chair',
  prose: {},
};
const kind: OutcomeCommand = {
  type: 'CorrectOutcome',
  correction: { field: 'kind', to: 'decision', stage: 'in_force' },
  reason: 'x',
};
const titled: OutcomeEvent = { type: 'TitleCorrected', data: {} };
const worded: OutcomeEvent = { type: 'WordingCorrected', data: { citation: 1 } };
const assigned = (entity: string): OutcomeEvent => ({ type: 'OwnerAssigned', data: { entity } });
const limited: OutcomeEvent = { type: 'DeadlineSet', data: { deadline: byDate('2025-01-01') } };
const annulled: OutcomeEvent = { type: 'StepAnnulled', data: { version: 2 } };

describe('two who work on one outcome at once', () => {
  it.each<[string, OutcomeCommand, OutcomeEvent]>([
    ['the title twice', title, titled],
    ['one wording twice', wording(1), worded],
    ['one owner twice', assign, assigned('unicef')],
    ['the deadline', extend, limited],
    ['the same letter', take('LiaisonStatementSent', 'sg17'), step('LiaisonStatementSent', { addressee: 'sg17' })],
    ['one letter, and the whole', take('OutcomeCancelled'), step('LiaisonStatementSent', { addressee: 'sg17' })],
    ['the kind, and a step', kind, step('ProgressReported')],
    ['a step, and what this program does not know', title, recordedAs('decision')],
  ])('meet over %s', (_, command, event) => {
    expect(concerns(command, event)).toBe(true);
  });

  it.each<[string, OutcomeCommand, OutcomeEvent]>([
    ['title and wording', title, worded],
    ['two wordings', wording(0), worded],
    ['two owners', assign, assigned('bdt')],
    ['deadline and owner', extend, assigned('bdt')],
    ['letters to two', take('LiaisonStatementSent', 'sg17'), step('LiaisonStatementSent', { addressee: 'sg2' })],
    ['a step and the title', take('OutcomeCancelled'), titled],
    ['a step, and a meeting that spoke of it', take('OutcomeCancelled'), step('OutcomeReviewed')],
    ['the title, and what was taken back', title, annulled],
  ])('do not meet over %s', (_, command, event) => {
    expect(concerns(command, event)).toBe(false);
  });
});
