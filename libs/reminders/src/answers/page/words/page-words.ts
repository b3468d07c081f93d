import type { AnswerKind, Settlement } from '../../../domain/answers/answer.events.js';
import type { FieldProblem } from '../../answer-reminder/answer-form.js';

interface Titled {
  readonly title: string;
  readonly hint: string;
}

interface Advice {
  readonly title: string;
  readonly todo: string;
}

/** What the page behind the link of a reminder, and the copy of an answer, say in one language. `{name}` and its like are places to fill. */
export interface PageWords {
  /** What `Intl` writes dates by. */
  readonly locale: string;
  readonly quoted: string;
  readonly dated: string;
  /** Each answer as one chooses it, and what it means. */
  readonly kinds: Readonly<Record<AnswerKind, Titled>>;
  /** An answer as it is told of; `moreTimeUntil` where a day was given. */
  readonly said: Readonly<Record<AnswerKind | 'moreTimeUntil', string>>;
  readonly through: {
    readonly link: string;
    readonly reply: string;
    readonly by: string;
    readonly somebodyElse: string;
  };
  readonly workingLevel: string;
  readonly outcome: { readonly deadline: string; readonly none: string; readonly dayUnknown: string };
  readonly questions: string;
  /** Whom one writes to where no office is known. */
  readonly us: string;
  readonly form: {
    readonly sentTo: string;
    readonly whatFollows: string;
    readonly wrong: { readonly one: string; readonly other: string };
    readonly notSentYet: string;
    readonly answer: string;
    readonly until: string;
    readonly note: string;
    readonly evidence: string;
    readonly link: string;
    readonly file: string;
    readonly who: string;
    readonly office: string;
    readonly person: string;
    readonly toYou: string;
    readonly forwarded: Titled;
    readonly by: string;
    readonly send: string;
    readonly problems: Readonly<Record<FieldProblem, string>>;
  };
  readonly receipt: {
    readonly thanks: string;
    readonly usedBefore: string;
    readonly oneAnswer: string;
    readonly answer: string;
    readonly received: string;
    readonly note: string;
    readonly link: string;
    readonly file: string;
    readonly waits: string;
    readonly settled: Readonly<Record<Settlement, string>>;
    readonly toAdd: string;
    readonly titleAnswered: string;
    readonly titleNotSent: string;
  };
  readonly problem: {
    /** Of a link that has expired. */
    readonly goodUntil: string;
    readonly advice: Readonly<Record<string, Advice>>;
    readonly otherwise: Advice;
    readonly code: string;
  };
  readonly copy: {
    readonly subject: string;
    readonly you: string;
    readonly through: string;
    readonly open: string;
    readonly wrong: string;
  };
}
