import type { Matter, MattersArisingView } from '@app/contracts';
import { isoDateOf, type IsoDate } from '@app/kernel';
import {
  atParentSince,
  happeningWords,
  hasClaimWaiting,
  reportedSince,
  silenceOf,
  silenceWords,
  type Happening,
  type MeetingId,
  type Silence,
  type StoryNames,
} from '../domain/index.js';
import type { HeldOccasion } from '../reading/occasions.js';
import { tracedOutcome, type TracedLine } from '../reading/traced-lines.js';
import { underWay } from '../reading/under-way.js';

type Told = MattersArisingView['reported'];

/** What one meeting has to look at, of the lines agreed before it. */
export class Agenda {
  /** The last meeting before it that is over. */
  readonly last: HeldOccasion | null;
  /** Under way, or moved since the last meeting. */
  readonly lines: readonly TracedLine[];
  readonly underWay: readonly TracedLine[];
  private readonly since: IsoDate | null;
  private readonly sessions: ReadonlySet<MeetingId>;
  private readonly silences: ReadonlyMap<string, Silence>;

  constructor(
    lines: readonly TracedLine[],
    private readonly occasions: readonly HeldOccasion[],
    private readonly next: HeldOccasion,
    private readonly day: IsoDate,
  ) {
    const before = occasions.slice(
      0,
      occasions.findIndex(({ id }) => id === next.id),
    );
    this.last = before.findLast((each) => isOver(each, day)) ?? null;
    this.since = this.last?.to ?? null;
    this.sessions = new Set(occasions.flatMap(({ id, kind }) => (kind === 'parent_session' ? [id] : [])));
    const earlier = new Set(before.map(({ id }) => id));
    const agreed = lines.filter(({ meeting_id }) => earlier.has(meeting_id));
    this.underWay = agreed.filter(({ disposition }) => underWay.includes(disposition));
    const isUnderWay = new Set(this.underWay);
    this.lines = agreed.filter((line) => isUnderWay.has(line) || this.hasMoved(line));
    this.silences = new Map(this.underWay.map((line) => [line.outcome_id, this.silenceOn(line)]));
  }

  /** Before the meeting or at it, or overdue already. */
  due(): string[] {
    const lastDay = this.next.to ?? this.next.from;
    return idsOf(
      this.underWay.filter(
        ({ under_way, late, due_meetings, due_on }) =>
          under_way &&
          (late || due_meetings.includes(this.next.id) || (due_on !== null && lastDay !== null && due_on <= lastDay)),
      ),
    );
  }

  reported(names: StoryNames): Told {
    return this.told((course) => reportedSince(course, this.since), names);
  }

  parent(names: StoryNames): Told {
    return this.told((course) => atParentSince(course, this.since, this.sessions), names);
  }

  toVerify(): string[] {
    return idsOf(this.underWay.filter(({ course }) => hasClaimWaiting(course)));
  }

  silent(): string[] {
    return idsOf(this.underWay.filter(({ outcome_id }) => (this.silences.get(outcome_id)?.run ?? 0) > 0));
  }

  counts(): MattersArisingView['counts'] {
    const happenings = (of: (course: TracedLine['course']) => readonly Happening[]) =>
      this.lines.reduce((sum, { course }) => sum + of(course).length, 0);
    return {
      due: this.due().length,
      reported: happenings((course) => reportedSince(course, this.since)),
      toVerify: this.toVerify().length,
      parent: happenings((course) => atParentSince(course, this.since, this.sessions)),
      silent: this.silent().length,
    };
  }

  remarks(line: TracedLine): Pick<Matter, 'silence' | 'awaitsDecision'> {
    const silence = this.silences.get(line.outcome_id);
    return {
      silence: silence === undefined || silence.run === 0 ? null : silenceWords(silence),
      awaitsDecision: line.awaits.includes('deadline_cancelled'),
    };
  }

  private hasMoved({ course }: TracedLine): boolean {
    return reportedSince(course, this.since).length + atParentSince(course, this.since, this.sessions).length > 0;
  }

  private silenceOn(line: TracedLine): Silence {
    return silenceOf(tracedOutcome(line), this.occasions, this.day);
  }

  private told(of: (course: TracedLine['course']) => readonly Happening[], names: StoryNames): Told {
    return this.lines.flatMap(({ outcome_id, course }) =>
      of(course).map((happening) => ({
        outcome: outcome_id,
        on: happening.on,
        words: happeningWords(happening, names).words,
      })),
    );
  }
}

function isOver({ kind, cancelled, to }: HeldOccasion, day: IsoDate): boolean {
  return kind === 'meeting' && !cancelled && to !== null && isoDateOf(to) <= day;
}

function idsOf(lines: readonly TracedLine[]): string[] {
  return lines.map(({ outcome_id }) => outcome_id);
}
