import { type ClosingMailView, type ClosingView } from '@app/contracts';
import { DomainError, type IsoDate } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { GetClosing } from './get-closing.query.js';

interface ClosingRow {
  readonly bodies: readonly string[];
  readonly closedOn: IsoDate | null;
  readonly number: number | null;
  readonly size: number | null;
}

interface MailRow extends Omit<ClosingMailView, 'settledAt'> {
  readonly settledAt: Date | null;
}

@QueryHandler(GetClosing)
export class GetClosingHandler implements IQueryHandler<GetClosing> {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async execute({ meeting }: GetClosing): Promise<ClosingView & { readonly bodies: readonly string[] }> {
    const { rows } = await sql<ClosingRow>`select m.body_ids as bodies, m.closed_on as "closedOn", 
      c.checkpoint_number as number, c.checkpoint_size::float8 as size
      from read.meeting m left join reminders.closing c on c.meeting_id = m.meeting_id
      where m.meeting_id = ${meeting}`.execute(this.db);
    const [row] = rows;
    if (row === undefined) throw new DomainError('meeting-unknown', `There is no meeting ${meeting}.`, { meeting });
    const { bodies, closedOn, number, size } = row;
    return {
      bodies,
      closedOn,
      checkpoint: number === null || size === null ? null : { number, size },
      mails: number === null ? [] : await this.mails(meeting),
    };
  }

  private async mails(meeting: string): Promise<readonly ClosingMailView[]> {
    const { rows } = await sql<MailRow>`select coalesce(p.name, 'a former officer') as name, m.roles, m.state,
      coalesce(m.last_error, m.why) as problem, m.settled_at as "settledAt"
      from reminders.closing_mail m left join directory.person p on p.id = m.person_id and p.erased_at is null
      where m.meeting_id = ${meeting} order by m.roles desc, name`.execute(this.db);
    return rows.map((row) => ({ ...row, settledAt: row.settledAt?.toISOString() ?? null }));
  }
}
