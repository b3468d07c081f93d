import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { BounceReport } from './bounce-report.js';

/** `unmatched`: it answers no mail of ours. */
export type InboundKind = 'reply' | 'auto_reply' | 'bounce' | 'unmatched';

/** Which mails came in: each once, however often it is handed over. */
@Injectable()
export class InboundLedger {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async knows(messageId: string): Promise<boolean> {
    const { rows } = await sql`select 1 from reminders.inbound_mail where message_id = ${messageId}`.execute(this.db);
    return rows.length > 0;
  }

  /** After what it sets off, so that a mail handed over again after a crash is dealt with. */
  async note(messageId: string, kind: InboundKind, about: string | null, bounce: BounceReport | null): Promise<void> {
    await sql`insert into reminders.inbound_mail (message_id, kind, about, permanent, status)
      values (${messageId}, ${kind}, ${about}, ${bounce?.permanent ?? null}, ${bounce?.status ?? null})
      on conflict (message_id) do nothing`.execute(this.db);
  }
}
