import { type Language } from '@app/mail';
import type { IsoDate } from '@app/kernel';
import type { DigestItem, Section, StandsInFor } from '../domain/index.js';
import type { ToldStep } from './words/index.js';

/** One outcome as a mail shows it. */
export interface ContentLine extends DigestItem {
  readonly reference: string;
  readonly title: string;
  /** Names of the owners. */
  readonly owners: readonly string[];
  /** The stated limits in the words of the report, where there are such. */
  readonly words: string | null;
  readonly lacks: readonly ('deadline' | 'owner')[];
  /** The meeting that the mail prepares; only in that section. */
  readonly meeting: { readonly name: string; readonly from: IsoDate } | null;
  /** Somebody who is away, in whose place the recipient is written to; null where it is the recipient's own. */
  readonly behalf: StandsInFor | null;
  /** Where it is answered without signing in; null where nothing is asked of the recipient as an owner. */
  readonly answerAt: string | null;
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
  readonly step: ToldStep;
  /** It was told before, and is not so. */
  readonly takenBack: boolean;
  /** When it happened. */
  readonly on: IsoDate;
  /** What else there is to say: who, which document, why. */
  readonly details: readonly ContentDetail[];
}

/** A part of a step: to whom it went, what was said in whose words, or anything that stands for itself. */
export interface ContentDetail {
  readonly kind: 'addressee' | 'quoted' | 'plain';
  readonly text: string;
}

/** What was done, the newest first, up to what a mail holds. */
export interface ContentNews {
  /** No mail went before: told since reminders were switched on. */
  readonly isFirst: boolean;
  readonly changes: readonly ContentChange[];
  /** Further outcomes on which something was done. */
  readonly more: number;
}

export interface ContentUndelivered {
  readonly name: string;
  readonly since: IsoDate;
  /** The address does not exist or is given up; else it may work another time. */
  readonly permanent: boolean;
  /** The mail server's code. */
  readonly status: string;
}

/** All that a digest mail says. */
export interface DigestContent {
  readonly language: Language;
  readonly recipientName: string;
  readonly day: IsoDate;
  /** The bodies whose outcomes it speaks of. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly ContentLine[];
  readonly news: ContentNews;
  /** Whom mail does not reach, where the recipient keeps the register. */
  readonly undelivered: readonly ContentUndelivered[];
  /** Who signs: named persons, where the mail goes to others than the secretariat. */
  readonly signatories: readonly string[];
  /** It asks nothing that is part of the recipient's office, so it may be stopped altogether. */
  readonly isCourtesy: boolean;
  /** Where an answer by mail reaches a person; none where nobody's address is known. */
  readonly replyTo: readonly string[];
  readonly publicUrl: string;
  /** Where the recipient chooses how often such mail comes. */
  readonly choiceUrl: string;
}

/** In the order of a mail. */
export const sections: readonly Section[] = [
  ...(['overdue', 'due_soon', 'update_awaited', 'before_meeting', 'to_verify', 'answer_waits', 'incomplete'] as const),
];

const byName = new Intl.Collator('en', { numeric: true });

/** The most pressing first; of what is equally pressing, as the register numbers it. */
export function inOrder(a: ContentLine, b: ContentLine): number {
  const [ofA, ofB] = [a, b].map(({ section }) => sections.indexOf(section));
  return (ofA ?? 0) - (ofB ?? 0) || daysTo(a) - daysTo(b) || byName.compare(a.reference, b.reference);
}

/** What has no date comes after all that has one. */
function daysTo({ daysLeft }: ContentLine): number {
  return daysLeft ?? Number.MAX_SAFE_INTEGER;
}

export function registerUrl(publicUrl: string): string {
  return `${publicUrl}/register`;
}

export function directoryUrl(publicUrl: string): string {
  return `${publicUrl}/directory/people`;
}

export function outcomeUrl(publicUrl: string, outcomeId: string): string {
  return `${publicUrl}/register/${outcomeId}`;
}

/** The sections that have lines, in order. */
export function sectionsOf({ lines }: DigestContent): readonly { section: Section; lines: readonly ContentLine[] }[] {
  return sections
    .map((section) => ({ section, lines: lines.filter((line) => line.section === section) }))
    .filter((each) => each.lines.length > 0);
}
