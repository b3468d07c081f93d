import { Inject, Injectable } from '@nestjs/common';
import { dateIn } from '@app/kernel';
import { type KnownBounce, languageOf, type OutgoingMail } from '@app/mail';
import { answerLink } from '../answers/links/answer-link.js';
import {
  type ContentLine,
  type ContentUndelivered,
  type DigestContent,
  inOrder,
} from '../digest-mail/digest-content.js';
import { digestMail, digestMessageId } from '../digest-mail/digest-mail.js';
import { type BodyId, concernOf, type Digest, type DigestItem, mailedKey, type Recipient } from '../domain/index.js';
import type { WholePlan } from '../facts/reminder-plan.js';
import type { WrittenMail } from '../ledger/mail.table.js';
import { choiceUrl } from '../mail-choice/choice-token.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import type { Reported } from '../undelivered/bounce-reports.js';
import { UndeliveredMail } from '../undelivered/undelivered-mail.js';
import { ChangesSince } from './changes-since.js';

export interface ComposedDigest {
  readonly mail: OutgoingMail;
  /** What the ledger and the log keep of it. */
  readonly written: WrittenMail;
  /** Whom it names as not reached. */
  readonly reported: readonly Reported[];
}

/** Puts a digest into words. */
@Injectable()
export class DigestComposer {
  constructor(
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    private readonly changes: ChangesSince,
    private readonly undelivered: UndeliveredMail,
  ) {}

  /** Without links to answer by where it is only shown to an officer (`answerable`): whoever holds one may answer. */
  async compose(
    recipient: Recipient,
    digest: Digest,
    whole: WholePlan,
    at: Date,
    { answerable }: { readonly answerable: boolean } = { answerable: true },
  ): Promise<ComposedDigest> {
    const { publicUrl } = this.options;
    const news = await this.changes.lastMailTo(recipient, whole);
    const messageId = digestMessageId(recipient.id, digest.day, publicUrl);
    const answers = (outcomeId: string): string => answerLink(this.options, { messageId, day: digest.day }, outcomeId);
    const behalf = whole.recipients.get(recipient.id)?.behalf;
    const lines = digest.items
      .map((item) => ({
        ...lineOf(item, whole, answerable ? answers : null),
        behalf: behalf?.get(mailedKey(item.outcomeId, item.moment)) ?? null,
      }))
      .sort(inOrder);
    const kept = keptBy(recipient, whole);
    // What could reach nobody outside comes to whoever keeps the register: to colleagues, whom nobody signs for.
    const isOutside = kept.length === 0 && lines.some(({ outside }) => outside);
    const reported = kept.length === 0 ? [] : await this.undelivered.of(kept);
    const spoken = new Set([...lines, ...news.changes].map(({ body }) => body));
    // A mail that only says whom mail does not reach is about all that its reader keeps.
    const bodies = [...(spoken.size === 0 ? kept : spoken)].sort();
    const content: DigestContent = {
      ...{ language: languageOf(recipient.language), recipientName: recipient.name, day: digest.day },
      bodies: bodies.map((id) => ({ id, name: whole.bodies.get(id)?.body.name ?? id })),
      ...{ lines, news, isCourtesy: isOutside && lines.every(({ outside }) => outside) },
      ...correspondents(lines, isOutside, whole),
      undelivered: reported.map(({ name, bounce }) => undeliveredLine(name, bounce, recipient)),
      ...{ publicUrl, choiceUrl: choiceUrl(this.options, recipient.id) },
    };
    const mail = digestMail(content, recipient, messageId, at);
    const items = [
      ...lines.map(({ outcomeId, version, moment, due, behalf: whose }) => ({
        ...{ outcomeId, version, moment, due },
        ...(whose !== null && { onBehalfOf: whose.person }),
      })),
      ...news.changes.map(({ outcomeId, version }) => ({ outcomeId, version, moment: null, due: null })),
    ];
    return {
      mail,
      written: { bodies, subject: mail.subject, text: mail.text, items },
      reported: reported.map(({ id, bounce }) => ({ id, since: bounce.since })),
    };
  }
}

type Answers = (outcomeId: string) => string;

function lineOf(
  item: DigestItem,
  { items, book, bodies }: WholePlan,
  answers: Answers | null,
): Omit<ContentLine, 'behalf'> {
  const outcome = items.get(item.outcomeId);
  const owners = outcome?.owners ?? [];
  const words = (outcome?.deadlines ?? []).map((deadline) => deadline.words).filter((each) => each !== '');
  const meeting = bodies.get(item.body)?.body.meetings.find(({ from }) => from === item.meetingOn);
  return {
    ...item,
    reference: outcome?.reference ?? item.outcomeId,
    title: outcome?.title ?? '',
    owners: owners.map((entity) => book.offices.get(entity)?.name ?? entity),
    words: item.due === null || words.length === 0 ? null : words.join('; '),
    lacks: [
      ...(outcome?.deadlines.length === 0 ? (['deadline'] as const) : []),
      ...(owners.length === 0 ? (['owner'] as const) : []),
    ],
    meeting: meeting === undefined ? null : { name: meeting.meeting, from: meeting.from },
    answerAt: answers !== null && isAskedOfOwner(item) ? answers(item.outcomeId) : null,
  };
}

function undeliveredLine(
  name: string,
  { permanent, status, since }: KnownBounce,
  { timeZone }: Recipient,
): ContentUndelivered {
  return { name, permanent, status, since: dateIn(timeZone, since) };
}

/** The bodies whose register the recipient keeps: only there can an address be corrected. */
function keptBy(recipient: Recipient, { bodies, book }: WholePlan): readonly BodyId[] {
  // Read for many mails: each body looks only at the recipient's own roles.
  const own = { ...book, contacts: book.contacts.filter(({ person }) => person === recipient.id) };
  return [...bodies.values()]
    .filter(({ body }) => concernOf(recipient, body, own).unowned)
    .map(({ body }) => body.body);
}

function isAskedOfOwner({ reason }: DigestItem): boolean {
  return reason === 'asked' || reason === 'due' || reason === 'before_meeting';
}

/** To others writes the officer whom the body's policy names; within the house an answer goes to the secretariat's address. */
function correspondents(
  lines: readonly ContentLine[],
  isOutside: boolean,
  { bodies, book }: WholePlan,
): Pick<DigestContent, 'signatories' | 'replyTo'> {
  const concerned = new Set(lines.filter(({ outside }) => outside || !isOutside).map(({ body }) => body));
  const policies = [...concerned].flatMap((id) => bodies.get(id)?.body ?? []);
  const addresses = policies.map(({ policy, secretariat }) =>
    isOutside ? policy.outside.replyTo : book.offices.get(secretariat ?? '')?.email,
  );
  const signatories = isOutside ? policies.flatMap(({ policy }) => policy.outside.signatory ?? []) : [];
  return { signatories: [...new Set(signatories)], replyTo: [...new Set(addresses.flatMap((each) => each ?? []))] };
}
