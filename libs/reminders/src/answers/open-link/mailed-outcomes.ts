import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate, Visibility } from '@app/kernel';
import { occasionDays } from '@app/meetings';
import { dueOn, type Due } from '@app/outcomes';
import { Kysely, sql } from 'kysely';
import type { BodyId, EntityId } from '../../domain/index.js';
import { mailMark } from '../links/link-token.js';

/** A reminder that went out, as the ledger has it. */
export interface MailOnRecord {
  /** A person's id, or an office's. */
  readonly recipient: string;
  readonly messageId: string;
  readonly day: IsoDate;
  readonly outcomes: readonly string[];
}

export interface OutcomeToAnswer {
  readonly outcomeId: string;
  readonly reference: string;
  readonly title: string;
  readonly wording: string;
  readonly body: BodyId;
  readonly visibility: Visibility;
  readonly owners: readonly EntityId[];
  /** Nobody asks for it any more: it is over, or its record was merged into another one. */
  readonly over: boolean;
  readonly deadlines: readonly { readonly words: string; readonly on: IsoDate | null }[];
}

interface OutcomeRow extends Omit<OutcomeToAnswer, 'deadlines'> {
  readonly deadlines: readonly { readonly due: Due; readonly words: string }[];
}

const MAIL = sql`select recipient, message_id as "messageId", day,
  array(select item->>'outcomeId' from jsonb_array_elements(items) item) as outcomes from reminders.mail`;

/** What links and replies are looked up in. */
@Injectable()
export class MailedOutcomes {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** The mail of a link: one that spoke of the outcome and has that mark. Null where there is none. */
  async mailOf(outcomeId: string, mark: string): Promise<MailOnRecord | null> {
    const item = JSON.stringify([{ outcomeId }]);
    const { rows } = await sql<MailOnRecord>`${MAIL} where items @> ${item}::jsonb`.execute(this.db);
    return rows.find(({ messageId }) => mailMark(messageId) === mark) ?? null;
  }

  /** The newest of the mails that have one of these ids. */
  async mailByIds(messageIds: readonly string[]): Promise<MailOnRecord | null> {
    const { rows } = await sql<MailOnRecord>`${MAIL} where message_id = any(${messageIds})
      order by day desc limit 1`.execute(this.db);
    return rows[0] ?? null;
  }

  async outcome(outcomeId: string): Promise<OutcomeToAnswer | null> {
    const { rows } = await sql<OutcomeRow>`select outcome_id as "outcomeId", reference, title, wording, body_id as body,
      visibility, owners, deadlines, merged_into is not null
        or disposition not in ('open', 'in_progress', 'awaiting_verification') as over
      from read.outcome_register where outcome_id = ${outcomeId}`.execute(this.db);
    const [row] = rows;
    if (row === undefined) return null;
    const occasions = await occasionDays(this.db);
    return { ...row, deadlines: row.deadlines.map(({ due, words }) => ({ words, on: dueOn(due, occasions) })) };
  }
}
