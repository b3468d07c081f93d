import type { IsoDate } from '@app/kernel';
import { sameDue } from './due.js';
import { demandAddressee } from './leg-limits.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import type { OutcomeEvent } from '../outcome.events.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { OutcomeState } from '../outcome.state.js';
import type { Due } from '../vocabulary.js';

type Of<T extends OutcomeCommand['type']> = Extract<OutcomeCommand, { type: T }>;

/** The last calendar day of a limit, or null where it hangs on a meeting. */
function limit(due: Due): IsoDate | null {
  return due.type === 'date' ? due.on : due.type === 'period' ? due.to : null;
}

/** Throws `deadline-missing` or `deadline-not-later`. */
export function extendDeadline(command: Of<'ExtendDeadline'>, state: OutcomeState): OutcomeEvent {
  const { deadline, words, grantedBy, prose } = command;
  demandAddressee(deadline, state);
  if (state.deadlines.length === 0)
    throw new OutcomeRefusal('deadline-missing', 'There is no deadline to extend; set one first.');
  const to = limit(deadline.due);
  const latest =
    state.deadlines
      .filter(({ addressee }) => deadline.addressee === undefined || addressee === deadline.addressee)
      .flatMap(({ due }) => limit(due) ?? [])
      .sort()
      .at(-1) ?? null;
  if (to !== null && latest !== null && to <= latest)
    throw new OutcomeRefusal('deadline-not-later', `The new date must be later than ${latest}.`, { due: latest });
  return {
    type: 'DeadlineExtended',
    data: { from: state.deadlines, to: deadline, grantedBy },
    prose: { ...prose, words },
  };
}

/** A second limit is kept beside the first; the same one again changes nothing. */
export function setDeadline(
  { deadline, words, prose }: Of<'SetDeadline'>,
  state: OutcomeState,
): readonly OutcomeEvent[] {
  demandAddressee(deadline, state);
  const same = state.deadlines.some(
    ({ due, addressee }) => sameDue(due, deadline.due) && addressee === deadline.addressee,
  );
  return same ? [] : [{ type: 'DeadlineSet', data: { deadline }, prose: { ...prose, words } }];
}
