import type { IsoDate } from '@app/kernel';
import type { BodyId, EntityId, OutcomeId } from './vocabulary.js';

/**
 * A mail that a mail server took, in the stream of its recipient and day. It names no address; the office outlives the person.
 * Permanent: it is stored.
 */
export interface ReminderSent {
  readonly type: 'ReminderSent';
  readonly data: {
    readonly recipient: { readonly person: string | null; readonly entity: EntityId | null };
    /** Of the recipient's own calendar. */
    readonly day: IsoDate;
    readonly bodies: readonly BodyId[];
    /** `moment` is null for what only changed since the last mail. */
    readonly items: readonly {
      readonly outcome: OutcomeId;
      readonly version: number;
      readonly moment: string | null;
      readonly due: IsoDate | null;
      /** A person who was away, in whose place the recipient was written to. */
      readonly onBehalfOf?: string;
    }[];
    readonly messageId: string;
    /** Above 1, the mail may have arrived more than once, each time with the same Message-ID. */
    readonly attempt: number;
  };
  readonly prose: { readonly subject: string; readonly text: string };
}
