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
  | { readonly type: 'EntityAliasAdded'; readonly data: { readonly alias: string } }
  /** No text calls it so: the spelling was a mistake, or another entity's. */
  | {
      readonly type: 'EntityAliasWithdrawn';
      readonly data: { readonly alias: string };
      readonly prose?: { readonly reason: string };
    }
  /** The registered address; null: it has none any more. */
  | {
      readonly type: 'EntityAddressCorrected';
      readonly data: object;
      readonly prose?: { readonly email: string | null };
    }
  /** It is no more; what it owed stays on record. */
  | { readonly type: 'EntityDissolved'; readonly data: object; readonly prose?: { readonly reason: string } };
