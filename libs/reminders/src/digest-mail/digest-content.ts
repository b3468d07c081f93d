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

/** Steps recorded since the recipient's last mail on an outcome that it, or one before, spoke of. */
export interface ContentChange {
  readonly outcomeId: string;
  readonly reference: string;
  readonly title: string;
  /** Of the outcome, after these steps. */
  readonly version: number;
  readonly steps: readonly { readonly words: string; readonly on: IsoDate; readonly note: string | null }[];
}

/** All that a digest mail says. */
export interface DigestContent {
  readonly recipientName: string;
  readonly day: IsoDate;
  /** The bodies whose outcomes it speaks of. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly ContentLine[];
  readonly changes: readonly ContentChange[];
  readonly publicUrl: string;
}

export const sectionTitles: Readonly<Record<Section, string>> = {
  overdue: 'Overdue',
  due_soon: 'Due soon',
  to_verify: 'To verify',
  incomplete: 'Without deadline or owner',
};
export const CHANGES_TITLE = 'Since your last mail';

export function outcomeUrl(publicUrl: string, outcomeId: string): string {
  return `${publicUrl}/register/${outcomeId}`;
}

/** The sections that have lines, in order. */
export function sectionsOf({ lines }: DigestContent): readonly { section: Section; lines: readonly ContentLine[] }[] {
  return (Object.keys(sectionTitles) as Section[])
    .map((section) => ({ section, lines: lines.filter((line) => line.section === section) }))
    .filter((each) => each.lines.length > 0);
}
