import type { HeldReminders } from '@app/contracts';
import { addDays, dateIn, type IsoDate } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type BodyToday, type Digest, digestFor, mailedKey, type Moment, type Recipient } from '../domain/index.js';
import type { WholePlan } from '../facts/reminder-plan.js';
import { DigestComposer } from '../send-digest/digest-composer.js';
import type { HeldMoment } from './held-reminders.js';

/** Recipients whose mail is shown. */
const MOST = 30;
/** Days on which nobody works do not last longer. */
const DAYS = 30;

/** The mails that held reminders would become if all of them were released now. */
@Injectable()
export class PreviewMails {
  constructor(private readonly composer: DigestComposer) {}

  async of(held: readonly HeldMoment[], whole: WholePlan, at: Date): Promise<HeldReminders['mails']> {
    const recipients = new Map<string, { readonly recipient: Recipient; readonly moments: Moment[] }>();
    for (const { moment, recipients: whom } of held)
      for (const recipient of whom) {
        const known = recipients.get(recipient.id);
        if (known === undefined) recipients.set(recipient.id, { recipient, moments: [moment] });
        else known.moments.push(moment);
      }
    const mails: HeldReminders['mails'][number][] = [];
    for (const { recipient, moments } of [...recipients.values()].slice(0, MOST)) {
      const digest = nextDigest(dateIn(recipient.timeZone, at), moments, whole.bodies);
      if (digest === null) continue;
      const { mail } = await this.composer.compose(recipient, digest, whole, at, { answerable: false });
      const { id, name } = recipient;
      mails.push({ to: { id, name }, day: digest.day, subject: mail.subject, text: mail.text });
    }
    return mails;
  }
}

/** On the first day, from this one on, on which these can be mailed. */
export function nextDigest(
  today: IsoDate,
  moments: readonly Moment[],
  bodies: ReadonlyMap<string, BodyToday>,
): Digest | null {
  const released = new Map(moments.map(({ outcomeId, key }) => [mailedKey(outcomeId, key), 'released' as const]));
  for (let ahead = 0; ahead < DAYS; ahead += 1) {
    const later = new Map([...bodies].map(([id, at]) => [id, { ...at, today: addDays(at.today, ahead) }]));
    const digest = digestFor(addDays(today, ahead), moments, later, new Set(), released);
    if (digest !== null) return digest;
  }
  return null;
}
