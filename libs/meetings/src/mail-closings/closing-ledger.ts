import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import { type ClaimedMail, type MailKey, type PlannedMail } from './closing.table.js';
import { type SignedCheckpoint } from './signed-checkpoints.js';

/** Longer than any conversation with a mail server may last. */
const CLAIM = sql.lit('5 minutes');
/** A mail that a server refused is tried for so long, with rests in between. */
const PATIENCE = sql.lit('7 days');
const REST = sql.lit('1 hour');

/** Of which closings checkpoints were mailed, and to whom: one row a closing and person. */
@Injectable()
export class ClosingLedger {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** Notes a closing with its checkpoint and all its mails, or nothing where that is done already. */
  async note(
    { position, meeting }: { readonly position: bigint; readonly meeting: string },
    checkpoint: SignedCheckpoint,
    mails: readonly PlannedMail[],
  ): Promise<void> {
    await sql`with noted as (
        insert into reminders.closing (position, meeting_id, checkpoint_number, checkpoint_size, note)
        values (${position}, ${meeting}, ${checkpoint.number}, ${checkpoint.size}, ${checkpoint.note})
        on conflict do nothing returning meeting_id)
      insert into reminders.closing_mail (meeting_id, person_id, roles, message_id)
      select meeting_id, mail.person, mail.roles, mail."messageId"
      from noted, jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as mail(person uuid, roles text[], "messageId" text)`.execute(
      this.db,
    );
  }

  /** Mails that nobody is at: to be sent, or lost on the way; and refused ones, after a rest. */
  async toDo(): Promise<readonly MailKey[]> {
    const { rows } = await sql<MailKey>`select meeting_id as meeting, person_id as person from reminders.closing_mail
      where state = 'planned' or claimed_until < clock_timestamp() or (state = 'failed'
        and settled_at < clock_timestamp() - ${REST}::interval and planned_at > clock_timestamp() - ${PATIENCE}::interval)
      order by planned_at, meeting_id, person_id`.execute(this.db);
    return rows;
  }

  /** Takes a mail for oneself; null where another has it or it is done or given up. */
  async claim({ meeting, person }: MailKey): Promise<ClaimedMail | null> {
    const { rows } =
      await sql<ClaimedMail>`update reminders.closing_mail m set state = 'claimed', attempts = attempts + 1,
      claimed_until = clock_timestamp() + ${CLAIM}::interval
      from reminders.closing c where c.meeting_id = m.meeting_id and m.meeting_id = ${meeting} and m.person_id = ${person}
      and (m.state in ('planned', 'failed') or m.claimed_until < clock_timestamp())
      returning m.roles, m.message_id as "messageId", c.checkpoint_size::float8 as size, c.note`.execute(this.db);
    return rows[0] ?? null;
  }

  async sent(key: MailKey): Promise<void> {
    await this.settle(key, sql`state = 'sent', last_error = null`);
  }

  async failed(key: MailKey, error: string): Promise<void> {
    await this.settle(key, sql`state = 'failed', last_error = ${error}`);
  }

  async suppressed(key: MailKey, why: string): Promise<void> {
    await this.settle(key, sql`state = 'suppressed', why = ${why}`);
  }

  private async settle({ meeting, person }: MailKey, change: ReturnType<typeof sql>): Promise<void> {
    await sql`update reminders.closing_mail set ${change}, claimed_until = null, settled_at = clock_timestamp()
      where meeting_id = ${meeting} and person_id = ${person}`.execute(this.db);
  }
}
