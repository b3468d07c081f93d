import { type IsoDate } from '@app/kernel';
import { type ClosingContent } from './closing-content.js';
import { type Closing } from './closing.table.js';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `4 February 2020`. */
function dateWords(date: IsoDate): string {
  return long.format(new Date(`${date}T12:00:00Z`));
}

export function subject({ meeting, closedOn }: Closing): string {
  return `Checkpoint of the register after ${meeting}, closed on ${dateWords(closedOn)}`;
}

export function whatHappened({ meeting, title, closedOn }: Closing): string {
  return `${title} (${meeting}) was closed on ${dateWords(closedOn)}: the register holds what it agreed.`;
}

/** Named by what it covers, so that the copies of several meetings can lie in one folder. */
export function fileName({ closing, size }: Pick<ClosingContent, 'closing' | 'size'>): string {
  return `checkpoint-${closing.meeting}-${size}.txt`;
}

export function whatItIs({ size }: Pick<ClosingContent, 'size'>): string {
  const events = size === 1 ? 'the 1 event' : `all ${size.toLocaleString('en')} events`;
  return (
    `The attachment is a signed checkpoint. These few lines fix ${events} recorded until then: if any of them is ever altered, ` +
    'removed, moved or back-dated, a check against your copy finds it.'
  );
}

export const whatToDo =
  'Please keep the attachment where nobody who runs this register can reach it. To check the register, or an export of it, run:';

export function whyYouGetThis({ roles, closing }: Pick<ClosingContent, 'roles' | 'closing'>): string {
  const office = roles.map((role) => (role === 'chair' ? 'chair' : 'an auditor')).join(' and ');
  const bodies = closing.bodies.length === 0 ? 'the body that met' : `the ${closing.bodies.join(' and the ')}`;
  return `You get this because you are ${office} of ${bodies}. There is one such mail each time a meeting is closed.`;
}
