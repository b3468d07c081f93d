import { unreachable, type Decider } from '@app/kernel';
import { type MeetingCommand, type MeetingToConvene } from './meeting.commands.js';
import { type MeetingAsConvened, type MeetingEvent } from './meeting.events.js';
import { judge } from './meeting.judge.js';
import { nextNumber, numberOf, type MeetingState } from './meeting.state.js';

type Of<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;

function reschedule({ dates, prose }: Of<'RescheduleMeeting'>, state: MeetingState | null): MeetingEvent | null {
  const before = state?.dates ?? { from: null, to: null };
  if (state && before.from === dates.from && before.to === dates.to) return null;
  return { type: 'MeetingRescheduled', data: { before, after: dates }, prose };
}

/** An outcome that has a number keeps it, whichever is asked for. */
function number(command: Of<'NumberOutcome'>, state: MeetingState | null): MeetingEvent | null {
  if (numberOf(state, command.outcome) !== null) return null;
  const next = command.number ?? (state ? nextNumber(state) : 1);
  return { type: 'ReferenceAssigned', data: { outcome: command.outcome, number: next } };
}

function asConvened({ parentSessionOf = null, ...meeting }: MeetingToConvene): MeetingAsConvened {
  return { ...meeting, parentSessionOf };
}

/** Null where it is so already. */
function eventOf(command: MeetingCommand, state: MeetingState | null): MeetingEvent | null {
  switch (command.type) {
    case 'ConveneMeeting':
      return { type: 'MeetingConvened', data: asConvened(command.meeting), prose: command.prose };
    case 'RescheduleMeeting':
      return reschedule(command, state);
    case 'CancelMeeting':
      return state?.cancelled ? null : { type: 'MeetingCancelled', data: {}, prose: command.prose };
    case 'StateDocumentDeadline':
      return (state?.documentDeadline ?? null) === command.on && state !== null
        ? null
        : { type: 'DocumentDeadlineStated', data: { on: command.on } };
    case 'ReceiveReport':
      return state?.reports.includes(command.document)
        ? null
        : { type: 'ReportReceived', data: { document: command.document } };
    case 'ReviewReport':
      return state?.reviewed.includes(command.document)
        ? null
        : { type: 'ReportReviewed', data: { document: command.document } };
    case 'CloseMeeting':
      return { type: 'MeetingClosed', data: { reports: state?.reports ?? [] } };
    case 'NumberOutcome':
      return number(command, state);
    default:
      return unreachable(command);
  }
}

function decide(command: MeetingCommand, state: MeetingState | null): readonly MeetingEvent[] {
  const event = eventOf(command, state);
  if (event === null) return [];
  judge(state, event);
  return [event];
}

function convened({ data }: Extract<MeetingEvent, { type: 'MeetingConvened' }>): MeetingState {
  const { meeting, bodies, parentSessionOf, from, to } = data;
  return {
    ...{ meeting, bodies, parentSessionOf, dates: { from, to }, documentDeadline: null, cancelled: false },
    ...{ reports: [], reviewed: [], closed: false, numbers: {} },
  };
}

/** A fact learned late may say again what is known for a later date. */
function withOne(known: readonly string[], one: string): readonly string[] {
  return known.includes(one) ? known : [...known, one];
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
function evolve(state: MeetingState | null, event: MeetingEvent): MeetingState | null {
  if (event.type === 'MeetingConvened') return convened(event);
  if (state === null) return null;
  switch (event.type) {
    case 'MeetingRescheduled':
      return { ...state, dates: event.data.after };
    case 'MeetingCancelled':
      return { ...state, cancelled: true };
    case 'DocumentDeadlineStated':
      return { ...state, documentDeadline: event.data.on };
    case 'ReportReceived':
      return { ...state, reports: withOne(state.reports, event.data.document) };
    case 'ReportReviewed':
      return { ...state, reviewed: withOne(state.reviewed, event.data.document) };
    case 'MeetingClosed':
      return { ...state, closed: true };
    case 'ReferenceAssigned':
      return { ...state, numbers: { ...state.numbers, [event.data.outcome]: event.data.number } };
    default:
      return unreachable(event);
  }
}

export const meeting: Decider<MeetingCommand, MeetingEvent, MeetingState | null> = {
  initial: null,
  decide,
  evolve,
  judge,
};
