import type { IsoDate } from '@app/kernel';
import type { AnswerOnRecord } from '../../domain/answers/answers.decider.js';
import type { AnswerId } from '../../domain/answers/answer.events.js';
import type { EntityId, Recipient } from '../../domain/index.js';

/** Whom to write to when a link does not help. */
export interface Helper {
  readonly name: string;
  readonly email: string;
}

/** The outcome behind a link, as far as whoever got the mail may see it. */
export interface LinkedOutcome {
  readonly outcomeId: string;
  readonly reference: string;
  readonly title: string;
  readonly wording: string;
  readonly body: { readonly id: string; readonly name: string };
  /** The stated limits: the words of the report, and the day where it is known. */
  readonly deadlines: readonly { readonly words: string; readonly on: IsoDate | null }[];
  /** Today in the body's time zone. */
  readonly today: IsoDate;
  /** Who got the mail. */
  readonly sentTo: Recipient;
  /** For which owner; null where an office is written to that owns nothing of it any more. */
  readonly owner: EntityId | null;
  readonly messageId: string;
  /** The last day on which the link is good. */
  readonly until: IsoDate;
  /** The same for every use of the link. */
  readonly answer: AnswerId;
  /** What was answered through it, and when; null before. */
  readonly answered: (AnswerOnRecord & { readonly on: IsoDate }) | null;
  readonly helper: Helper | null;
}
