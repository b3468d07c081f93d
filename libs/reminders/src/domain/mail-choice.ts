import { daysBetween, type IsoDate } from '@app/kernel';
import type { Digest, DigestItem } from './digest.js';

/**
 * How often a recipient wants mail: on each day on which something is due, at most once in seven days, or only for what is part
 * of an office.
 */
export const oftens = ['each_day', 'weekly', 'duties'] as const;
export type Often = (typeof oftens)[number];

const WEEK = 7;

/** What is not owed by somebody outside, and cannot wait for a choice: it is late, or waits for the secretariat or the chair. */
function isDuty({ outside, section }: DigestItem): boolean {
  return !outside && ['overdue', 'to_verify', 'answer_waits', 'incomplete'].includes(section);
}

/**
 * What of a digest goes out by the recipient's choice, or why nothing does. `lastMailOn` is the day of the recipient's last mail. What is
 * left out is not lost: it is due again on the next day.
 */
export function chosenOf(digest: Digest, often: Often, lastMailOn: IsoDate | null): Digest | { readonly why: string } {
  if (often === 'each_day') return digest;
  // It says nothing but that mail to others comes back, which is part of an office.
  if (digest.items.length === 0) return digest;
  if (often === 'weekly')
    return lastMailOn !== null && daysBetween(lastMailOn, digest.day) < WEEK
      ? { why: 'the recipient chose one mail a week' }
      : digest;
  const items = digest.items.filter(isDuty);
  return items.length === 0 ? { why: 'the recipient asked for no such mail' } : { ...digest, items };
}
