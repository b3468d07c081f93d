import { Query } from '@nestjs/cqrs';
import type { RegisterPage, RegisterQuery } from '@app/contracts';
import type { IsoDate, Sight } from '@app/kernel';
import type { RegisterEntry } from './register-entry.js';

export interface EntriesAnswer {
  /** In the order of meetings, then of numbers. */
  readonly entries: readonly RegisterEntry[];
  /** The day that "late" was asked on, in the time zone of the body. */
  readonly day: IsoDate;
  readonly asOf: RegisterPage['asOf'];
  readonly asRecorded: RegisterPage['asRecorded'];
}

/** The filters of the register, without order and page. */
export type EntriesFilter = Omit<RegisterQuery, 'cursor' | 'limit' | 'sort'>;

/** All outcomes that the filters choose, whole, for a paper. Refuses with `too-many-entries` above 2,000. */
export class ListEntries extends Query<EntriesAnswer> {
  constructor(
    readonly filter: EntriesFilter,
    readonly sight: Sight,
  ) {
    super();
  }
}
