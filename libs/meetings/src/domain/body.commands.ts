import { type IsoDate } from '@app/kernel';
import { type BodyAsEstablished } from './body.events.js';
import { type BodyId, type DocumentRule, type EntityId, type WorkingCalendar } from './vocabulary.js';

/** What one may ask of one body. Who asks and when it holds are metadata. */
export type BodyCommand =
  | {
      readonly type: 'EstablishBody';
      readonly body: BodyAsEstablished;
      readonly prose: { readonly name: string };
    }
  /** `offices` are the secretariat's further offices; the secretariat itself need not stand among them. */
  | { readonly type: 'NameSecretariat'; readonly entity: EntityId; readonly offices: readonly EntityId[] }
  | { readonly type: 'SwitchRemindersOn'; readonly from: IsoDate }
  | { readonly type: 'SwitchRemindersOff'; readonly from: IsoDate }
  | { readonly type: 'SetWorkingCalendar'; readonly calendar: WorkingCalendar }
  | { readonly type: 'SetTimeZone'; readonly timeZone: string }
  /** Null: it reports to nobody. */
  | { readonly type: 'NameParentBody'; readonly body: BodyId; readonly parent: BodyId | null }
  | { readonly type: 'SetDocumentRule'; readonly rule: DocumentRule | null }
  | { readonly type: 'EndMandate'; readonly prose: { readonly reason: string } }
  | { readonly type: 'RenewMandate'; readonly prose: { readonly reason: string } };
