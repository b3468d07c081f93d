import { Inject, Injectable } from '@nestjs/common';
import type { OutgoingMail } from '@app/mail';
import type { ContentLine, DigestContent } from '../digest-mail/digest-content.js';
import { digestMail, digestMessageId } from '../digest-mail/digest-mail.js';
import type { Digest, DigestItem, Recipient } from '../domain/index.js';
import type { WholePlan } from '../facts/reminder-plan.js';
import type { WrittenMail } from '../ledger/mail.table.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import { ChangesSince } from './changes-since.js';

export interface ComposedDigest {
  readonly mail: OutgoingMail;
  /** What the ledger and the log keep of it. */
  readonly written: WrittenMail;
}

/** Puts a digest into words. */
@Injectable()
export class DigestComposer {
  constructor(
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
    private readonly changes: ChangesSince,
  ) {}

  async compose(recipient: Recipient, digest: Digest, whole: WholePlan, at: Date): Promise<ComposedDigest> {
    const { publicUrl } = this.options;
    const news = await this.changes.lastMailTo(recipient, whole);
    const lines = digest.items.map((item) => lineOf(item, whole));
    const bodies = [...new Set([...lines, ...news.changes].map(({ body }) => body))].sort();
    const content: DigestContent = {
      recipientName: recipient.name,
      day: digest.day,
      bodies: bodies.map((id) => ({ id, name: whole.bodies.get(id)?.body.name ?? id })),
      lines,
      news,
      publicUrl,
    };
    const mail = digestMail(content, recipient, digestMessageId(recipient.id, digest.day, publicUrl), this.options, at);
    const items = [
      ...lines.map(({ outcomeId, version, moment, due }) => ({ outcomeId, version, moment, due })),
      ...news.changes.map(({ outcomeId, version }) => ({ outcomeId, version, moment: null, due: null })),
    ];
    return { mail, written: { bodies, subject: mail.subject, text: mail.text, items } };
  }
}

function lineOf(item: DigestItem, { items, book }: WholePlan): ContentLine {
  const outcome = items.get(item.outcomeId);
  const owners = outcome?.owners ?? [];
  const words = (outcome?.deadlines ?? []).map((deadline) => deadline.words).filter((each) => each !== '');
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
  };
}
