import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';

/** Longer than any conversation with a mail server may last. */
const CLAIM = sql.lit('5 minutes');
/** An answer is recorded right after its copy is planned; what is not there by then never will be. */
const NEVER_CAME = sql.lit('1 hour');

export interface OwedCopy {
  readonly answer: string;
  readonly outcomeId: string;
  readonly messageId: string;
}

/** The copies for whoever got a mail that somebody else answered: planned before the answer is recorded, so that none is lost. */
@Injectable()
export class AnswerCopies {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async plan(outcomeId: string, answer: string, publicUrl: string): Promise<void> {
    const messageId = `<answer.${answer}@${new URL(publicUrl).hostname}>`;
    await sql`insert into reminders.answer_copy (answer_id, outcome_id, message_id)
      values (${answer}, ${outcomeId}, ${messageId}) on conflict (answer_id) do nothing`.execute(this.db);
  }

  /** Takes the next one for oneself; null where none is owed. */
  async claim(): Promise<OwedCopy | null> {
    const { rows } = await sql<OwedCopy>`update reminders.answer_copy set state = 'claimed', attempts = attempts + 1,
      claimed_until = clock_timestamp() + ${CLAIM}::interval
      where answer_id = (select answer_id from reminders.answer_copy
        where state in ('planned', 'failed') and (claimed_until is null or claimed_until < clock_timestamp())
          or state = 'claimed' and claimed_until < clock_timestamp()
        order by planned_at limit 1 for update skip locked)
      returning answer_id as answer, outcome_id as "outcomeId", message_id as "messageId"`.execute(this.db);
    return rows[0] ?? null;
  }

  /** The mail server is given no more just now. */
  async putBack(answer: string): Promise<void> {
    await sql`update reminders.answer_copy set state = 'planned', claimed_until = null, attempts = attempts - 1
      where answer_id = ${answer}`.execute(this.db);
  }

  async sent(answer: string): Promise<void> {
    await sql`update reminders.answer_copy set state = 'sent', claimed_until = null, settled_at = clock_timestamp()
      where answer_id = ${answer}`.execute(this.db);
  }

  /** Is tried again once the claim is over, five minutes later. */
  async failed(answer: string): Promise<void> {
    await sql`update reminders.answer_copy set state = 'failed' where answer_id = ${answer}`.execute(this.db);
  }

  /** Nobody is to get it: `why`. */
  async suppressed(answer: string, why: string): Promise<void> {
    await sql`update reminders.answer_copy set state = 'suppressed', why = ${why}, claimed_until = null,
      settled_at = clock_timestamp() where answer_id = ${answer}`.execute(this.db);
  }

  /** The answer is not in the log (yet): looked at again later, and given up once it must have come. */
  async unanswered(answer: string): Promise<void> {
    await sql`update reminders.answer_copy set
      state = case when planned_at < clock_timestamp() - ${NEVER_CAME}::interval then 'suppressed' else 'failed' end,
      why = 'the answer was not recorded' where answer_id = ${answer}`.execute(this.db);
  }
}
