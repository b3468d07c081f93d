import type { IsoDate } from '@app/kernel';
import type { Audience, MeetingId, Moment } from '../domain/index.js';

/** A reminder that may still be mailed or held. Table `reminders.moment`, but for when it is looked at. */
export interface MomentRow {
  readonly outcome_id: string;
  readonly key: string;
  readonly body_id: string;
  readonly reason: Moment['reason'];
  readonly audience: Audience['role'];
  readonly entity_id: string | null;
  readonly on_day: IsoDate;
  readonly until_day: IsoDate | null;
  readonly due: IsoDate | null;
  readonly outside: boolean;
  readonly release: Moment['release'];
  readonly meeting_id: MeetingId | null;
  readonly mailable_on: IsoDate;
  /** When that day begins where the body is; null where the reminder makes no sense any more by then. */
  readonly opens_at: Date | null;
}

/** A moment as it is stored. */
export function rowOf(moment: Moment, mailableOn: IsoDate, opensAt: Date): MomentRow {
  const { outcomeId, key, body, reason, audience, on, until, due, outside, release, before } = moment;
  return {
    ...{ outcome_id: outcomeId, key, body_id: body, reason, audience: audience.role },
    entity_id: audience.role === 'owner' ? audience.entity : null,
    ...{ on_day: on, until_day: until, due, outside, release, meeting_id: before, mailable_on: mailableOn },
    opens_at: until !== null && mailableOn > until ? null : opensAt,
  };
}

/** A stored moment, with what the register says of its outcome by now. */
export interface StoredMoment extends Omit<MomentRow, 'opens_at'>, Pick<Moment, 'version' | 'visibility'> {}

export function momentOf(row: StoredMoment): Moment {
  return {
    ...{ outcomeId: row.outcome_id, key: row.key, body: row.body_id, reason: row.reason },
    ...{ version: row.version, visibility: row.visibility },
    audience: row.audience === 'owner' ? { role: row.audience, entity: row.entity_id ?? '' } : { role: row.audience },
    ...{ on: row.on_day, until: row.until_day, due: row.due, outside: row.outside, release: row.release },
    ...{ before: row.meeting_id, suppressed: null },
  };
}
