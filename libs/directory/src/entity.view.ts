import { type IsoDate } from '@app/kernel';
import { type EntityKind } from './domain/index.js';
import { type EntityRow } from './read-models/entity.table.js';

/** An entity as pages and the API show it. */
export interface EntityView {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly email: string | null;
  readonly dissolvedOn: IsoDate | null;
  readonly version: number;
}

export function entityView(row: EntityRow): EntityView {
  const { entity_id: id, kind, name, aliases, email, dissolved_on: dissolvedOn, version } = row;
  return { id, kind, name, aliases, email, dissolvedOn, version };
}
