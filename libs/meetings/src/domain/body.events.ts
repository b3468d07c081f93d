import { type IsoDate } from '@app/kernel';
import {
  type BodyId,
  type DocumentRule,
  type EntityId,
  type InstrumentId,
  type WorkingCalendar,
} from './vocabulary.js';

export interface BodyAsEstablished {
  readonly body: BodyId;
  readonly parent: BodyId | null;
  /** IANA; decides what "today", "overdue" and "days left" mean for everything of this body. */
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
  /** The instruments that the body works under. */
  readonly mandate: readonly InstrumentId[];
}

/** Facts about one body. Names are permanent: they are stored. */
export type BodyEvent =
  | {
      readonly type: 'BodyEstablished';
      readonly data: BodyAsEstablished;
      readonly prose: { readonly name: string };
    }
  /** `insideEntities` are the secretariat's own offices, itself among them: reminders to them need no release. */
  | {
      readonly type: 'SecretariatNamed';
      readonly data: { readonly entity: EntityId; readonly insideEntities: readonly EntityId[] };
    }
  /** Moments before `from` are never sent, so that old reports mail nobody. */
  | { readonly type: 'RemindersSwitchedOn'; readonly data: { readonly from: IsoDate } }
  | { readonly type: 'RemindersSwitchedOff'; readonly data: { readonly from: IsoDate } }
  | { readonly type: 'WorkingCalendarSet'; readonly data: { readonly calendar: WorkingCalendar } }
  | { readonly type: 'TimeZoneSet'; readonly data: { readonly timeZone: string } }
  /** Whom the body reports to from then on; null: nobody. */
  | { readonly type: 'ParentBodyNamed'; readonly data: { readonly parent: BodyId | null } }
  /** Null: the body has no rule any more, and each meeting states its own day or none. */
  | { readonly type: 'DocumentRuleSet'; readonly data: { readonly rule: DocumentRule | null } }
  /** What it left open is transferred, lapses or is retained by its parent, outcome by outcome. */
  | { readonly type: 'MandateEnded'; readonly data: object; readonly prose: { readonly reason: string } }
  | { readonly type: 'MandateRenewed'; readonly data: object; readonly prose: { readonly reason: string } };
