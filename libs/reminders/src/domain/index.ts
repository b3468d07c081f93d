export { type Concern, concernOf, concerns, maySee } from './concern.js';
export { type Digest, digestFor, type DigestItem, mailableFrom, mayMailOn, type Section } from './digest.js';
export { mailedKey } from './mailed-key.js';
export { isFollowed, plan } from './plan.js';
export { type DecidedMoments, heldMoments, mayGoOut } from './release/held.js';
export { type ReminderPolicy, STANDARD_POLICY } from './policy.js';
export type { Absence } from './leave/absences.js';
export {
  type AddressBook,
  type Contact,
  type Office,
  reach,
  type Recipient,
  recipientsOf,
  type StandsInFor,
} from './recipients.js';
export { dayBegins, isPastSendingHour, nextSendingInstant, sendingInstant } from './sending-hour.js';
export type * from './vocabulary.js';
