import type { IsoDate } from '@app/kernel';
import { statusAcrossMeetings, type Cell, type Occasion, type TracedOutcome } from './status-across-meetings.js';
import type { DocumentId, MeetingId } from '../vocabulary.js';

/** An occasion with the reports that are held of it; one report may be of several meetings. */
export interface ReportedOccasion extends Occasion {
  /** Only meetings owe a report: sessions of the parent body and consultations do not. */
  readonly owesReport: boolean;
  readonly reports: readonly DocumentId[];
  readonly reviewed: readonly DocumentId[];
}

/** What the reports since an outcome was agreed say of it. Reports are counted, not meetings. */
export interface Silence {
  /** The last occasion that spoke of it: the one that agreed it where none has since. */
  readonly lastSpoken: { readonly meeting: MeetingId; readonly paragraph: string | null };
  /** Reviewed reports of later meetings. */
  readonly reviewed: number;
  /** Those of them that do not speak of it. */
  readonly notMentioned: number;
  /** How many of those came after the last one that did. */
  readonly run: number;
  /** Held and not gone through: not silence. */
  readonly notReviewed: number;
  /** Later meetings of which no report is held: not silence either. */
  readonly missing: readonly MeetingId[];
}

type Placed = ReportedOccasion & Pick<Cell, 'mention' | 'paragraph'>;

/**
 * `occasions` in true order. Those that are not over on the day owe nothing yet: one without dates is over where a later
 * one is. A report that also covers an occasion at which the outcome was agreed or mentioned is not silent on it.
 */
export function silenceOf(outcome: TracedOutcome, occasions: readonly ReportedOccasion[], day: IsoDate): Silence {
  const since = spokenOf(outcome, occasions.slice(0, lastOver(occasions, day) + 1));
  const last = since.findLast(({ mention }) => speaks(mention));
  const after = last === undefined ? since : since.slice(since.indexOf(last) + 1);
  const spoken = new Set(since.flatMap(({ mention, reviewed }) => (speaks(mention) ? reviewed : [])));
  const silent = (among: readonly Placed[]) =>
    new Set(
      among
        .flatMap(({ mention, reviewed }) => (mention === 'not_mentioned' ? reviewed : []))
        .filter((report) => !spoken.has(report)),
    );
  const read = new Set(since.filter(({ mention }) => mention !== 'agreed').flatMap(({ reviewed }) => reviewed));
  const agreedIn = since.filter(({ mention }) => mention === 'agreed').flatMap(({ reviewed }) => reviewed);
  for (const report of agreedIn) read.delete(report);
  return {
    lastSpoken: { meeting: last?.id ?? outcome.meeting, paragraph: last?.paragraph ?? null },
    reviewed: read.size,
    notMentioned: silent(since).size,
    run: silent(after).size,
    notReviewed: new Set(since.flatMap(({ mention, reports }) => (mention === 'report_not_reviewed' ? reports : [])))
      .size,
    missing: since.flatMap(({ id, mention, owesReport }) => (mention === 'no_report_held' && owesReport ? [id] : [])),
  };
}

function speaks(mention: Placed['mention']): boolean {
  return mention === 'agreed' || mention === 'mentioned';
}

/** From the occasion that agreed it on, with what each said of it. */
function spokenOf(outcome: TracedOutcome, occasions: readonly ReportedOccasion[]): readonly Placed[] {
  const cells = statusAcrossMeetings(outcome, occasions);
  return occasions.flatMap((occasion, index) => {
    const cell = cells[index];
    if (cell === undefined || cell.mention === 'before') return [];
    return [{ ...occasion, mention: cell.mention, paragraph: cell.paragraph }];
  });
}

function lastOver(occasions: readonly Occasion[], day: IsoDate): number {
  return occasions.findLastIndex(({ to, report }) => (to === null ? report !== 'not_held' : to <= day));
}

/** "not mentioned in 5 of 5 reports held; 7 reports missing"; null where no reviewed report has been silent. */
export function silenceWords({ reviewed, notMentioned, notReviewed, missing }: Silence): string | null {
  if (notMentioned === 0) return null;
  return [
    `not mentioned in ${notMentioned} of ${counted(reviewed, 'report')} held`,
    ...(notReviewed === 0 ? [] : [`${counted(notReviewed, 'report')} not gone through yet`]),
    ...(missing.length === 0 ? [] : [`${counted(missing.length, 'report')} missing`]),
  ].join('; ');
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
