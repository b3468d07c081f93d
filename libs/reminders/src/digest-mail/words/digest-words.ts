import type { Forms } from '@app/mail';
import type { StepType } from '@app/outcomes';
import type { AnswerKind } from '../../domain/answers/answer.events.js';
import type { Section } from '../../domain/index.js';
import type { Often } from '../../domain/mail-choice.js';

/** Steps of an outcome that a mail tells of. */
export type ToldStep = StepType | 'OwnerAssigned' | 'OwnerReleased' | 'DeadlineSet' | 'DeadlineExtended';

/** All that a mail of reminders says in one language. `{name}` and its like are places to fill. */
export interface DigestWords {
  /** What `Intl` writes dates, lists and numbers by. */
  readonly locale: string;
  readonly hello: string;
  readonly waits: string;
  /** The same in a mail to others, who owe the secretariat nothing. */
  readonly courtesy: string;
  /** Quotes a report or a person. */
  readonly quoted: string;
  /** How an outcome stands, then its date. */
  readonly dated: string;
  /** For the list of a mail program: how it stands, title and reference. */
  readonly subject: string;
  /** The same for several. */
  readonly summary: string;
  readonly sections: Readonly<Record<Section, string>>;
  /** Numbers of outcomes; `{date}` is the last day of those that are due, or that of the meeting. */
  readonly counts: Readonly<Record<Section, Forms>>;
  readonly standing: {
    readonly to_verify: string;
    readonly answer_waits: string;
    readonly update_awaited: string;
    /** `{meeting}` is its id. */
    readonly before_meeting: string;
    readonly today: string;
    readonly tomorrow: string;
    readonly in: Forms;
    readonly overdue: Forms;
    readonly lacks: Readonly<Record<'deadline' | 'owner', string>>;
  };
  /** What the recipient is asked for. */
  readonly requests: Readonly<Record<Exclude<Section, 'incomplete'>, string>> & {
    readonly escalated: string;
    readonly lacks: Readonly<Record<'deadline' | 'owner' | 'both', string>>;
  };
  readonly owner: string;
  /** Of somebody who is away, whose substitute the recipient is; `{date}` is the last day of the leave. */
  readonly behalf: string;
  /** Before the answers that can be given without an account. */
  readonly answer: string;
  readonly answers: Readonly<Record<AnswerKind, string>>;
  readonly news: {
    readonly first: string;
    readonly since: string;
    readonly more: Forms;
    readonly takenBack: string;
    readonly to: string;
    readonly step: (type: ToldStep) => string;
    /** A step: its date and what was done. */
    readonly line: string;
  };
  /** Whom mail does not reach; only for those who can correct an address. */
  readonly undelivered: {
    readonly title: string;
    readonly line: string;
    readonly trouble: { readonly permanent: string; readonly passing: string };
    readonly request: string;
    /** The subject where there is nothing else to say. */
    readonly subject: Forms;
  };
  readonly signed: string;
  readonly footer: {
    readonly why: string;
    readonly how: string;
    /** Same, in plain text, before the address of the page. */
    readonly reminders: string;
    readonly courtesy: string;
    readonly duty: string;
    readonly change: string;
  };
  readonly calendar: string;
  /** The page on which a recipient chooses how often mail comes. */
  readonly choice: {
    readonly title: string;
    readonly whose: string;
    readonly oftens: Readonly<Record<Often, { readonly title: string; readonly hint: string }>>;
    readonly save: string;
    readonly saved: string;
    readonly none: string;
    readonly forged: { readonly title: string; readonly todo: string };
  };
}
