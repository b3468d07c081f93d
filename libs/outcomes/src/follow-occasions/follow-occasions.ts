import { Inject, Injectable } from '@nestjs/common';
import { EventStore, foldAsOf, newId, requestHashOf, type RecordedEvent } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import { occasionDays, type MeetingId } from '@app/meetings';
import { Kysely, sql } from 'kysely';
import {
  isUnfinished,
  meetingsOf,
  outcome,
  recordingEvents,
  type OccasionCommand,
  type OutcomeCommand,
  type OutcomeEvent,
  type OutcomeId,
  type OutcomeState,
} from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { causes, movedOccasion, type MovedOccasion } from './moved-occasion.js';

/** Moves the limits that hang on an occasion, one command an outcome: again and again with the same result. */
@Injectable()
export class FollowOccasions {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly events: EventStore,
  ) {}

  /** The register must hold everything up to the event. */
  async follow(event: RecordedEvent): Promise<void> {
    for (const meeting of await this.meetingsMovedBy(event)) {
      const moved = await movedOccasion(this.events, meeting, event);
      if (moved === null || isSame(moved)) continue;
      for (const id of await this.hangingOn(meeting)) await this.move(id, moved, event);
    }
  }

  /** A meeting's own event moves that one; a body's, those whose document deadline is counted by its rule. */
  private async meetingsMovedBy({ streamId }: RecordedEvent): Promise<readonly MeetingId[]> {
    if (streamId.startsWith('meeting-')) return [streamId.slice('meeting-'.length)];
    const body = streamId.slice('body-'.length);
    const { rows } = await sql<{ meeting_id: string }>`select meeting_id from read.meeting
      where coalesce(parent_session_of, body_ids[1]) = ${body} order by meeting_id`.execute(this.db);
    return rows.map(({ meeting_id }) => meeting_id);
  }

  private async hangingOn(meeting: MeetingId): Promise<readonly OutcomeId[]> {
    const limit = JSON.stringify([{ due: { meeting } }]);
    const { rows } = await sql<{ outcome_id: string }>`select outcome_id from read.outcome_register
      where deadlines @> ${limit}::jsonb order by outcome_id`.execute(this.db);
    return rows.map(({ outcome_id }) => outcome_id);
  }

  private async move(id: OutcomeId, moved: MovedOccasion, event: RecordedEvent): Promise<void> {
    const target = outcomeStream(id);
    const history = await this.events.read(target.streamId);
    const known = foldAsOf<OutcomeCommand, OutcomeEvent, OutcomeState | null>(outcome, history, {
      position: event.position,
    });
    const { state } = known;
    // A limit that was set later was stated on the day that the occasion has since.
    if (state === null || !isUnfinished(state) || !meetingsOf(state.deadlines).includes(moved.meeting)) return;
    const others = new Map(await occasionDays(this.db, meetingsOf(state.deadlines)));
    const cause = causes[event.type] ?? 'rescheduled';
    const command: OccasionCommand = { type: 'MoveDeadlines', ...moved, cause, others };
    const { actor, correlationId, eventId } = event;
    await this.events.handle(outcome, target, command, {
      ...{ actor, correlationId, causationId: eventId, scope: state.body },
      effectiveOn: statedBy(history, event),
      commandId: newId(eventId, `${moved.meeting} ${id}`),
      requestHash: requestHashOf({ event: eventId, meeting: moved.meeting, outcome: id }),
    });
  }
}

const aboutLimits: ReadonlySet<string> = new Set([
  ...Object.values<string>(recordingEvents),
  ...['DeadlineSet', 'DeadlineExtended', 'DeadlineCorrected', 'DeadlinesSettled', 'DeadlineMoved'],
]);

/** The day of the event; or later, because a limit does not move before the day on which it was stated or last moved. */
function statedBy(history: readonly RecordedEvent[], { effectiveOn, position }: RecordedEvent): IsoDate {
  return history
    .filter((each) => each.position < position && aboutLimits.has(each.type))
    .reduce((latest, each) => (each.effectiveOn > latest ? each.effectiveOn : latest), effectiveOn);
}

function isSame({ before, after }: MovedOccasion): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
