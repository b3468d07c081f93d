import { type IsoDate } from '@app/kernel';
import { type DocumentRule, type Weekday } from '../domain/index.js';

/** One row per body. Table `read.body`. */
export interface BodyRow {
  readonly body_id: string;
  readonly parent_id: string | null;
  readonly name: string;
  /** IANA. */
  readonly time_zone: string;
  readonly working_days: readonly Weekday[];
  readonly holidays: readonly IsoDate[];
  /** Instruments. */
  readonly mandate: readonly string[];
  /** The secretariat's entity. */
  readonly secretariat: string | null;
  /** The secretariat and its further offices. */
  readonly inside_entities: readonly string[];
  /** Null while reminders are off. */
  readonly reminders_from: IsoDate | null;
  /** Until when documents for its meetings are taken; null where it has no rule. */
  readonly document_rule: DocumentRule | null;
  /** The last day of its mandate, or the day on which that was ended; null while it goes on. */
  readonly mandate_ended_on: IsoDate | null;
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
