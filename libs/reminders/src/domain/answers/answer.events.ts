import type { IsoDate } from '@app/kernel';
import type { BodyId, EntityId, OutcomeId } from '../vocabulary.js';

/** Names an answer among those of its outcome; a uuid. */
export type AnswerId = string;

/** What one can say. */
export const answerKinds = ['done', 'in_progress', 'more_time', 'not_ours', 'note'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What the secretariat makes of an answer: what it says is recorded as a step, it is noted, or it is not taken. */
export const settlements = ['accepted', 'noted', 'declined'] as const;
export type Settlement = (typeof settlements)[number];

/** A file that came with an answer; its bytes are held for the outcome under their hash. */
export interface AnswerFile {
  /** Hex. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
}

export interface AnswerFacts {
  readonly answer: AnswerId;
  readonly outcome: OutcomeId;
  readonly body: BodyId;
  readonly kind: AnswerKind;
  /** The page behind the link of a mail, or a reply to the mail itself. */
  readonly via: 'link' | 'reply';
  /** Who got the mail; the office outlives the person. */
  readonly sentTo: { readonly person: string | null; readonly entity: EntityId | null };
  /** The Message-ID of the mail that is answered. */
  readonly messageId: string;
  /** Whoever answers says that they are not the one who got the mail. */
  readonly forwarded: boolean;
  /** Until when more time is asked for. */
  readonly until: IsoDate | null;
  readonly files: readonly AnswerFile[];
}

/** `by` is who they say they are; nobody has checked it. */
export interface AnswerWords {
  readonly by?: string;
  readonly note?: string;
  /** Where evidence can be read. */
  readonly link?: string;
}

/** An owner's answer to a reminder is a claim: it moves nothing until the secretariat settles it. Permanent: they are stored. */
export type AnswerEvent =
  | { readonly type: 'ReminderAnswered'; readonly data: AnswerFacts; readonly prose?: AnswerWords }
  | {
      readonly type: 'AnswerSettled';
      readonly data: { readonly answer: AnswerId; readonly how: Settlement };
      readonly prose?: { readonly reason: string };
    };
