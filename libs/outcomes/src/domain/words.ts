import type { IsoDate } from '@app/kernel';

/** `closed_without_reply` → `closed without reply`: ids of stages and kinds are their English words. */
export function stageWords(id: string): string {
  return id.replaceAll('_', ' ');
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
