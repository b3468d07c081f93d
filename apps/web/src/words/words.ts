import type { RegisterRow } from '@app/contracts';

/** `closed_without_reply` → `closed without reply`: ids are their English words. */
export function wordsOf(id: string): string {
  return id.replaceAll('_', ' ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 outcome`, `3 outcomes`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** What the sender of a liaison statement expects, as it is written on one. */
export function purposeWords(purpose: string): string {
  if (purpose === 'not_stated') return 'purpose not stated';
  return purpose === 'in_response' ? 'in response' : `for ${purpose}`;
}

export function latenessWords(lateness: NonNullable<RegisterRow['lateness']>): string {
  return lateness === 'overdue' ? 'overdue' : 'update awaited';
}

/** `9.7.1` → `§9.7.1`; a place without a number is named: `“Action required”`. */
export function paragraphWords(paragraph: string): string {
  return /^\d/.test(paragraph) ? `§${paragraph}` : `“${paragraph}”`;
}
