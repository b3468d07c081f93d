import { type IsoDate } from '@app/kernel';
import { type DocumentRule, type WorkingCalendar } from './domain/index.js';
import { type BodyRow } from './read-models/body.table.js';

/** A body as pages and the API show it. */
export interface BodyView {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
  readonly mandate: readonly string[];
  readonly secretariat: string | null;
  readonly insideEntities: readonly string[];
  /** Null while reminders are off. */
  readonly remindersFrom: IsoDate | null;
  readonly documentRule: DocumentRule | null;
  /** Null while the mandate goes on. */
  readonly mandateEndedOn: IsoDate | null;
  readonly version: number;
}

export function bodyView(row: BodyRow): BodyView {
  return {
    id: row.body_id,
    name: row.name,
    parent: row.parent_id,
    timeZone: row.time_zone,
    calendar: { workingDays: row.working_days, holidays: row.holidays },
    mandate: row.mandate,
    secretariat: row.secretariat,
    insideEntities: row.inside_entities,
    remindersFrom: row.reminders_from,
    documentRule: row.document_rule,
    mandateEndedOn: row.mandate_ended_on,
    version: row.version,
  };
}
