import { type EntityId, type EntityKind } from './vocabulary.js';

export interface EntityAsRegistered {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Other spellings that texts use. */
  readonly aliases: readonly string[];
}

/** Facts about one entity. Names are permanent: they are stored. Prose is absent once it was removed for good. */
export type EntityEvent =
  | {
      readonly type: 'EntityRegistered';
      readonly data: EntityAsRegistered;
      /** `email` is the registered address, for mail where no person is the focal point. */
      readonly prose?: { readonly name: string; readonly email: string | null };
    }
  /** The former name stays known as a spelling. */
  | { readonly type: 'EntityRenamed'; readonly data: object; readonly prose?: { readonly name: string } }
  | { readonly type: 'EntityAliasAdded'; readonly data: { readonly alias: string } };
