import { addDays, type IsoDate } from '@app/kernel';
import type { AnswerKind } from '../../domain/answers/answer.events.js';
import { mailMark, writeToken } from './link-token.js';

/** How long a link in a mail is good: until the next meeting has usually come and gone. */
export const LINK_DAYS = 90;

export interface LinkSigner {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** A key of its own is derived from it. */
  readonly sessionSecret: string;
}

/** The mail in which a link stands. */
export interface LinkedMail {
  /** As the ledger has it. */
  readonly messageId: string;
  /** The day of the mail: the link is good for `LINK_DAYS` from then. */
  readonly day: IsoDate;
}

/** The address at which whoever got this mail answers for one outcome without an account; the same for every try at the same mail. */
export function answerLink(
  { publicUrl, sessionSecret }: LinkSigner,
  { messageId, day }: LinkedMail,
  outcomeId: string,
): string {
  const facts = { outcomeId, mail: mailMark(messageId), until: addDays(day, LINK_DAYS) };
  return `${publicUrl}/answer/${writeToken(sessionSecret, facts)}`;
}

/** The same with that answer chosen on the page. */
export function saying(link: string, answer: AnswerKind): string {
  return `${link}?say=${answer}`;
}
