import type { IsoDate } from '@app/kernel';
import type { DigestItem, Section } from '../domain/index.js';

/** One outcome as a mail shows it. */
export interface ContentLine extends DigestItem {
  readonly reference: string;
  readonly title: string;
  /** Names of the owners. */
  readonly owners: readonly string[];
  /** The stated limits in the words of the report, where there are such. */
  readonly words: string | null;
  readonly lacks: readonly ('deadline' | 'owner')[];
}

/** Steps recorded on an outcome since the recipient's last mail, the newest first. */
export interface ContentChange {
  readonly outcomeId: string;
  readonly reference: string;
  readonly title: string;
  readonly body: string;
  /** Of the outcome, after these steps. */
  readonly version: number;
  readonly steps: readonly ContentStep[];
}

export interface ContentStep {
  readonly words: string;
  /** When it happened. */
  readonly on: IsoDate;
  /** What else there is to say: who, which document, why. */
  readonly details: readonly string[];
}

/** What was done, the newest first, up to what a mail holds. */
export interface ContentNews {
  /** No mail went before: told since reminders were switched on. */
  readonly isFirst: boolean;
  readonly changes: readonly ContentChange[];
  /** Further outcomes on which something was done. */
  readonly more: number;
}

/** All that a digest mail says. */
export interface DigestContent {
  readonly recipientName: string;
  readonly day: IsoDate;
  /** The bodies whose outcomes it speaks of. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly ContentLine[];
  readonly news: ContentNews;
  readonly publicUrl: string;
}

export const sectionTitles: Readonly<Record<Section, string>> = {
  overdue: 'Overdue',
  due_soon: 'Due soon',
  update_awaited: 'Update awaited',
  before_meeting: 'Open before the meeting',
  to_verify: 'To verify',
  answer_waits: 'Answered, and not yet looked at',
  incomplete: 'Without deadline or owner',
};

export function newsTitle({ isFirst }: ContentNews): string {
  return isFirst ? 'Since reminders were switched on' : 'Since your last mail';
}

/** `and 3 more in the register`, or null. */
export function moreNews({ more }: ContentNews): string | null {
  return more === 0 ? null : `and ${more} more in the register`;
}

export function registerUrl(publicUrl: string): string {
  return `${publicUrl}/register`;
}

export function outcomeUrl(publicUrl: string, outcomeId: string): string {
  return `${publicUrl}/register/${outcomeId}`;
}

/** The sections that have lines, in order. */
export function sectionsOf({ lines }: DigestContent): readonly { section: Section; lines: readonly ContentLine[] }[] {
  return (Object.keys(sectionTitles) as Section[])
    .map((section) => ({ section, lines: lines.filter((line) => line.section === section) }))
    .filter((each) => each.lines.length > 0);
}
