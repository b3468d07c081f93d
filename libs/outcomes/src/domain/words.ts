import type { IsoDate } from '@app/kernel';

/** `closed_without_reply` → `closed without reply`: ids of stages and kinds are their English words. */
export function stageWords(id: string): string {
  return id.replaceAll('_', ' ');
}

/** `action_item` → `an action item`. */
export function aKind(kind: string): string {
  const words = stageWords(kind);
  return `${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words}`;
}

/** The same at the beginning of a sentence. */
export function aKindFirst(kind: string): string {
  return `A${aKind(kind).slice(1)}`;
}

/** `LiaisonStatementSent` → `Liaison statement sent`. */
export function stepWords(type: string): string {
  const [first = '', ...rest] = type.split(/(?=[A-Z])/);
  return [first, ...rest.map((word) => word.toLowerCase())].join(' ');
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** `2024-01-23` → `23 January 2024`. */
export function dateWords(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
