import { type IsoDate, unreachable } from '@app/kernel';
import type { ContentLine, DigestContent } from './digest-content.js';

const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** `2027-06-01` → `1 June 2027`. */
export function dateWords(date: IsoDate): string {
  return DATE.format(new Date(`${date}T00:00:00Z`));
}

/** `overdue by 3 days`, `due tomorrow`, `claimed to be done`: how an outcome stands, without the date. */
export function standing(line: ContentLine): string {
  switch (line.section) {
    case 'to_verify':
      return 'claimed to be done';
    case 'answer_waits':
      return 'answered by its owner';
    case 'update_awaited':
      return 'update awaited';
    case 'before_meeting':
      return line.daysLeft === null ? 'open before the meeting' : dueWords(line.daysLeft);
    case 'incomplete':
      return line.lacks.map((lack) => `no ${lack}`).join(', ');
    case 'overdue':
    case 'due_soon':
      return dueWords(line.daysLeft ?? 0);
    default:
      return unreachable(line.section);
  }
}

/** What the recipient is asked for, in a sentence. */
export function request({ section, reason, lacks }: ContentLine): string {
  if (reason === 'escalated')
    return 'Reminders after the date brought no answer. It is for you to decide what follows.';
  switch (section) {
    case 'overdue':
      return 'Please say where it stands, or ask for more time.';
    case 'due_soon':
      return 'Please report progress, or claim it done with its evidence.';
    case 'update_awaited':
    case 'before_meeting':
      return 'Please say where it stands.';
    case 'answer_waits':
      return 'Please look at the answer, and record what follows from it.';
    case 'to_verify':
      return 'Please verify the claim, or say why it is not accepted.';
    case 'incomplete':
      return `Please add ${lacks.map((lack) => (lack === 'owner' ? 'an owner' : 'a deadline')).join(' and ')}.`;
    default:
      return unreachable(section);
  }
}

/** What and when, for the list of a mail program. */
export function subjectOf({ lines, bodies }: DigestContent): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  if (others.length === 0) return `${capital(standing(first))}: ${first.title} (${first.reference})`;
  return `${bodies.map(({ id }) => id).join(', ')}: ${counted(lines)}`;
}

/** `2 overdue, 1 due by 1 June 2027, 1 to verify`. */
export function counted(lines: readonly ContentLine[]): string {
  const count = (section: ContentLine['section']): number => lines.filter((line) => line.section === section).length;
  const last = lines
    .flatMap(({ section, due }) => (section === 'due_soon' && due !== null ? [due] : []))
    .sort()
    .at(-1);
  const parts = [
    [count('overdue'), 'overdue'],
    [count('due_soon'), last === undefined ? 'due' : `due by ${dateWords(last)}`],
    [count('update_awaited'), count('update_awaited') === 1 ? 'update awaited' : 'updates awaited'],
    [count('before_meeting'), 'open before the meeting'],
    [count('to_verify'), 'to verify'],
    [count('answer_waits'), 'answered'],
    [count('incomplete'), 'without deadline or owner'],
  ] as const;
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])).join(', ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dueWords(daysLeft: number): string {
  if (daysLeft === 0) return 'due today';
  if (daysLeft === 1) return 'due tomorrow';
  const days = Math.abs(daysLeft);
  return daysLeft > 0 ? `due in ${days} days` : `overdue by ${days} ${days === 1 ? 'day' : 'days'}`;
}
