import type { PreviewedMail } from '@app/contracts';
import { addDays, dateIn, type IsoDate } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type BodyToday, type Digest, digestFor, mailedKey, type Moment, type Recipient } from '../domain/index.js';
import type { WholePlan } from '../facts/reminder-plan.js';
import { MailLedger } from '../ledger/mail-ledger.js';
import { DigestComposer } from '../send-digest/digest-composer.js';

/** Recipients whose mail is shown. */
const MOST = 30;
/** Days on which nobody works do not last longer. */
const DAYS = 30;

interface ForRecipient {
  readonly recipient: Recipient;
  readonly moments: readonly Moment[];
}

/** The mails that reminders would become if all of them might go out. */
@Injectable()
export class PreviewMails {
  constructor(
    private readonly composer: DigestComposer,
    private readonly ledger: MailLedger,
  ) {}

  /** The next mail of each, the soonest first; without what was mailed before. */
  async of(plans: readonly ForRecipient[], whole: WholePlan, at: Date): Promise<readonly PreviewedMail[]> {
    const mailed = await this.ledger.mailedMoments(plans);
    const today = plans.map(({ recipient: { id, timeZone } }) => ({ recipient: id, day: dateIn(timeZone, at) }));
    const settled = await this.ledger.settledOf(today);
    const due = plans.flatMap(({ recipient, moments }) => {
      const ahead = settled.has(recipient.id) ? 1 : 0;
      const from = dateIn(recipient.timeZone, at);
      const digest = nextDigest(from, ahead, moments, whole.bodies, mailed.get(recipient.id));
      return digest === null ? [] : [{ recipient, digest }];
    });
    due.sort((a, b) => a.digest.day.localeCompare(b.digest.day) || a.recipient.name.localeCompare(b.recipient.name));
    const mails: PreviewedMail[] = [];
    for (const { recipient, digest } of due.slice(0, MOST)) {
      const { mail } = await this.composer.compose(recipient, digest, whole, at, { answerable: false });
      const { id, name } = recipient;
      mails.push({ to: { id, name }, day: digest.day, subject: mail.subject, text: mail.text });
    }
    return mails;
  }
}

/** On the first day, so many days from today on, on which these can be mailed: as if an officer let all of them go. */
export function nextDigest(
  today: IsoDate,
  ahead: number,
  moments: readonly Moment[],
  bodies: ReadonlyMap<string, BodyToday>,
  mailed: ReadonlySet<string> = new Set(),
): Digest | null {
  const released = new Map(moments.map(({ outcomeId, key }) => [mailedKey(outcomeId, key), 'released' as const]));
  for (let day = ahead; day < DAYS; day += 1) {
    const later = new Map([...bodies].map(([id, at]) => [id, { ...at, today: addDays(at.today, day) }]));
    const digest = digestFor(addDays(today, day), moments, later, mailed, released);
    if (digest !== null) return digest;
  }
  return null;
}
