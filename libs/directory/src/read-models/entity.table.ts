import { type IsoDate } from '@app/kernel';
import { type EntityKind } from '../domain/index.js';

/** One row per entity. Table `read.entity`. */
export interface EntityRow {
  readonly entity_id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Former names among them. */
  readonly aliases: readonly string[];
  /** The registered address, for mail where no person is the focal point. */
  readonly email: string | null;
  /** The day on which it ceased to be. */
  readonly dissolved_on: IsoDate | null;
  /** The name in small letters, to be found by a part of it. */
  readonly sought: string;
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
