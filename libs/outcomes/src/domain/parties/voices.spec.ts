import { given } from '../../../../../test/support/given-when-then.js';
import { recordedAs } from '../outcome.builders.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeAsRecorded, OutcomeEvent } from '../outcome.events.js';
import type { OutcomeKind } from '../vocabulary.js';

const citation = { document: 'cwg-cop-20-report', version: '1', paragraph: '8.10' };
const after = (...events: readonly OutcomeEvent[]) =>
  events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
const record = (kind: OutcomeKind, overrides: Partial<OutcomeAsRecorded>): OutcomeCommand => {
  const { data } = recordedAs(kind, overrides);
  return {
    type: 'RecordOutcome',
    kind,
    outcome: data,
    prose: { title: 'A title', wordings: ['Words.'], deadlineWords: [] },
  };
};

describe('whose word an outcome is', () => {
  it('is named for a proposal and for a statement that came in', () => {
    given(outcome, []).when(record('proposal', {})).thenRefused('issuer-missing');
    given(outcome, []).when(record('incoming_liaison_statement', {})).thenRefused('issuer-missing');
    expect(after(recordedAs('proposal', { issuers: [{ entity: 'russian-federation', restsOn: 0 }] }))?.issuers).toEqual(
      [{ entity: 'russian-federation', restsOn: 0 }],
    );
  });

  it('is the group’s own where nobody is named', () => {
    expect(after(recordedAs('decision'))?.issuers).toEqual([]);
  });
});

describe('a view recorded', () => {
  const held = { holder: 'canada' };

  it('is called a reservation only where the source does', () => {
    given(outcome, [])
      .when(record('view_recorded', { ...held, view: { type: 'reservation', wordInSource: false } }))
      .thenRefused('reservation-not-in-source');
    const { data } = recordedAs('view_recorded', { ...held, view: { type: 'reservation', wordInSource: true } });
    expect(after({ type: 'ViewRecorded', data })?.view).toEqual({ type: 'reservation', wordInSource: true });
  });

  it('is a view in the officer’s word where nothing else was said', () => {
    expect(after(recordedAs('view_recorded', held))?.view).toEqual({ type: 'view', wordInSource: false });
    expect(after(recordedAs('decision'))?.view).toBeNull();
  });
});

describe('who supports and who opposes', () => {
  const proposal = recordedAs('proposal', {
    issuers: [{ entity: 'egypt', restsOn: 0 }],
    positions: [{ entity: 'south-africa', position: 'supports', restsOn: 0 }],
  });
  const express = (entity: string, position: 'supports' | 'opposes'): OutcomeCommand => ({
    type: 'ExpressPosition',
    position,
    details: { entity, citation },
    prose: { wording: 'South Africa supported the proposal.' },
  });

  it('is kept from the paragraph that says so', () => {
    expect(after(proposal)?.positions).toEqual([
      { entity: 'south-africa', position: 'supports', citation: proposal.data.citations[0] },
    ]);
  });

  it('is recorded later too, and the last word of a party counts', () => {
    const opposed: OutcomeEvent = {
      type: 'OppositionExpressed',
      data: { entity: 'south-africa', citation },
      prose: { wording: 'South Africa supported the proposal.' },
    };
    given(outcome, [proposal]).when(express('south-africa', 'opposes')).then([opposed]);
    expect(after(proposal, opposed)?.positions).toEqual([{ entity: 'south-africa', position: 'opposes', citation }]);
  });

  it('is no news the second time', () => {
    given(outcome, [proposal]).when(express('south-africa', 'supports')).then([]);
  });
});
