import type { HistoryEntry } from '@app/contracts';
import { isOccasionEvent, stageWords, type Due, type OccasionEvent, type OutcomeEvent } from '../domain/index.js';

type Facts = HistoryEntry['facts'];

function dueWords(due: Due): string {
  if (due.type === 'date') return due.on;
  if (due.type === 'period') return `${due.from} to ${due.to}`;
  return `${stageWords(due.relation)} ${due.meeting}`;
}

function said(event: OccasionEvent): Facts {
  switch (event.type) {
    case 'DeadlineMoved': {
      const { cause, moved, apart } = event.data;
      const course = moved.map(({ due, from, to }) => ({
        label: dueWords(due),
        value: `${from ?? 'not known'} → ${to ?? 'not known'}`,
      }));
      const asked = apart ? [{ label: 'To be decided', value: 'The limits no longer go together' }] : [];
      return [{ label: 'Because', value: stageWords(cause) }, ...course, ...asked];
    }
    case 'DeadlinesSettled': {
      const { from, to } = event.data;
      const list = (limits: typeof to): string => limits.map(({ due }) => dueWords(due)).join(', ') || 'none';
      return [
        { label: 'Before', value: list(from) },
        { label: 'After', value: list(to) },
      ];
    }
    case 'OutcomeTransferred': {
      const { from, to, how } = event.data;
      return [
        { label: 'From', value: from },
        { label: 'To', value: to },
        { label: 'How', value: how },
      ];
    }
    case 'OutcomeLapsed':
      return [];
  }
}

export function occasionFacts(event: OutcomeEvent): Facts {
  return isOccasionEvent(event) ? said(event) : [];
}
