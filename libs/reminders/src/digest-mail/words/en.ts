import { locales } from '@app/mail';
import { stepWords } from '@app/outcomes';
import type { DigestWords } from './digest-words.js';

export const en: DigestWords = {
  locale: locales.en,
  hello: 'Hello {name},',
  waits: 'this waits for you on {date}.',
  courtesy: 'we would be grateful to hear from you about the following.',
  quoted: '“{words}”',
  dated: '{standing}: {date}',
  subject: '{standing}: {title} ({reference})',
  summary: '{bodies}: {counts}',
  sections: {
    overdue: 'Overdue',
    due_soon: 'Due soon',
    update_awaited: 'Update awaited',
    before_meeting: 'Open before the meeting',
    to_verify: 'To verify',
    answer_waits: 'Answered, and not yet looked at',
    incomplete: 'Without deadline or owner',
  },
  counts: {
    overdue: same('{n} overdue'),
    due_soon: same('{n} due by {date}'),
    update_awaited: { one: '{n} update awaited', other: '{n} updates awaited' },
    before_meeting: same('{n} open before the meeting of {date}'),
    to_verify: same('{n} to verify'),
    answer_waits: same('{n} answered'),
    incomplete: same('{n} without deadline or owner'),
  },
  standing: {
    to_verify: 'claimed to be done',
    answer_waits: 'answered by its owner',
    update_awaited: 'update awaited',
    before_meeting: 'open before {meeting}',
    today: 'due today',
    tomorrow: 'due tomorrow',
    in: { one: 'due in {n} day', other: 'due in {n} days' },
    overdue: { one: 'overdue by {n} day', other: 'overdue by {n} days' },
    lacks: { deadline: 'no deadline', owner: 'no owner' },
  },
  requests: {
    overdue: 'Please say where it stands, or ask for more time.',
    due_soon: 'Please report progress, or claim it done with its evidence.',
    update_awaited: 'Please say where it stands.',
    before_meeting: 'Please say where it stands.',
    to_verify: 'Please verify the claim, or say why it is not accepted.',
    answer_waits: 'Please look at the answer, and record what follows from it.',
    escalated: 'Reminders after the date brought no answer. It is for you to decide what follows.',
    lacks: {
      deadline: 'Please add a deadline.',
      owner: 'Please add an owner.',
      both: 'Please add a deadline and an owner.',
    },
  },
  owner: 'Owner: {names}',
  behalf: 'For {name}, who is away until {date}',
  answer: 'Answer without signing in',
  answers: { done: 'Done', in_progress: 'In progress', more_time: 'More time', not_ours: 'Not ours', note: 'A note' },
  news: {
    first: 'Since reminders were switched on',
    since: 'Since your last mail',
    more: same('and {n} more in the register'),
    takenBack: 'Taken back: {step}',
    to: 'To {name}',
    step: stepWords,
    line: '{date}: {step}',
  },
  undelivered: {
    title: 'Mail that does not arrive',
    line: '{name}: {trouble}, since {date} ({status})',
    trouble: { permanent: 'there is no such address', passing: 'the address takes no mail at the moment' },
    request: 'Please correct the address in the directory.',
    subject: {
      one: 'Mail to {n} address does not arrive, since {date}: {name}',
      other: 'Mail to {n} addresses does not arrive, the last since {date}',
    },
  },
  signed: 'With kind regards,\n{names}',
  footer: {
    why: 'You get this because you follow up outcomes of the {bodies}.',
    how: 'There is one such mail a day at most, on working days in the morning, and none when nothing is due.',
    reminders: 'What is planned and what was sent',
    courtesy: 'You can have these mails once a week, or none at all.',
    duty: 'You can have these mails once a week, or only those about what is overdue or waits for the secretariat: such mail keeps coming, since it is part of the office.',
    change: 'Choose how often',
  },
  calendar: 'Outcomes due',
  choice: {
    title: 'How often do you want reminders by mail?',
    whose: 'This is for mail to {name}.',
    oftens: {
      each_day: { title: 'When something is due', hint: 'One mail a day at most, on working days.' },
      weekly: { title: 'Once a week at most', hint: 'With all that is due by then.' },
      duties: {
        title: 'Only what cannot wait',
        hint: 'Within the secretariat and for the chair: what is overdue, to verify, answered or incomplete, since that is part of the office. To everybody else: no reminders at all.',
      },
    },
    save: 'Save',
    saved: 'Saved. You can change it here at any time.',
    none: 'Choose one of these.',
    forged: {
      title: 'This address is not whole',
      todo: 'Some mail programs break long addresses. Open the link in the mail itself, or copy all of it, to its last letter. Or reply to the mail.',
    },
  },
};

function same(form: string): { readonly one: string; readonly other: string } {
  return { one: form, other: form };
}
