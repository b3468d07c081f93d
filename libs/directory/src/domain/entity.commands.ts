import { type EntityAsRegistered } from './entity.events.js';

/** What one may ask of one entity. Who asks and when it holds are metadata. */
export type EntityCommand =
  | {
      readonly type: 'RegisterEntity';
      readonly entity: EntityAsRegistered;
      readonly prose: { readonly name: string; readonly email: string | null };
    }
  | { readonly type: 'RenameEntity'; readonly name: string }
  | { readonly type: 'AddEntityAlias'; readonly alias: string }
  | { readonly type: 'WithdrawEntityAlias'; readonly alias: string; readonly reason: string }
  | { readonly type: 'CorrectEntityAddress'; readonly email: string | null }
  | { readonly type: 'DissolveEntity'; readonly reason: string };
