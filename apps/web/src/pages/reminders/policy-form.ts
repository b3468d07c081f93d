import type { ReminderPolicyView } from '@app/contracts';

/** A policy as it is typed: days apart by commas, a quiet period on each line. */
export interface PolicyTexts {
  readonly inside: string;
  readonly insideChair: string;
  readonly outside: string;
  readonly outsideChair: string;
  readonly release: string;
  readonly signatory: string;
  readonly replyTo: string;
  readonly beforeMeeting: string;
  readonly incompleteAfter: string;
  readonly answerAfter: string;
  readonly quiet: string;
}

export function textsOf(policy: ReminderPolicyView): PolicyTexts {
  const { inside, outside, quiet } = policy;
  return {
    inside: inside.days.join(', '),
    insideChair: `${inside.toChair ?? ''}`,
    outside: outside.days.join(', '),
    outsideChair: `${outside.toChair ?? ''}`,
    release: outside.release,
    signatory: outside.signatory ?? '',
    replyTo: outside.replyTo ?? '',
    beforeMeeting: policy.beforeMeeting.join(', '),
    incompleteAfter: `${policy.incompleteAfter}`,
    answerAfter: `${policy.answerAfter}`,
    quiet: quiet.map(({ from, to }) => `${from} ${to}`).join('\n'),
  };
}

/** What is typed as the server reads it; what is no number stays as it is, for the server to name the field. */
export function policyOf(texts: PolicyTexts): object {
  return {
    inside: { days: numbersIn(texts.inside), toChair: numberIn(texts.insideChair) },
    outside: {
      days: numbersIn(texts.outside),
      toChair: numberIn(texts.outsideChair),
      release: texts.release,
      signatory: textIn(texts.signatory),
      replyTo: textIn(texts.replyTo),
    },
    beforeMeeting: numbersIn(texts.beforeMeeting),
    incompleteAfter: numberIn(texts.incompleteAfter),
    answerAfter: numberIn(texts.answerAfter),
    quiet: texts.quiet
      .split('\n')
      .map((line) => line.trim().split(/\s*(?:\s|,|–|\bto\b)\s*/))
      .filter(([from]) => from !== '')
      .map((days) => ({ from: days[0], to: days.findLast((day) => day !== '') })),
  };
}

const textIn = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function numberIn(text: string): number | string | null {
  const trimmed = text.trim().replace('−', '-');
  if (trimmed === '') return null;
  return /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
}

function numbersIn(text: string): readonly (number | string | null)[] {
  return text
    .split(/[,;\s]+/)
    .filter((each) => each !== '')
    .map(numberIn);
}
