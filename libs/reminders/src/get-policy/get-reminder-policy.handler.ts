import type { ReminderPolicyView } from '@app/contracts';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { STANDARD_POLICY } from '../domain/index.js';
import type { ReminderPolicyRow } from '../read-models/reminder-policy.projection.js';
import { GetReminderPolicy } from './get-reminder-policy.query.js';

@QueryHandler(GetReminderPolicy)
export class GetReminderPolicyHandler implements IQueryHandler<GetReminderPolicy> {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async execute({ body }: GetReminderPolicy): Promise<ReminderPolicyView> {
    const { rows } = await sql<ReminderPolicyRow>`select * from read.reminder_policy where body_id = ${body}`.execute(
      this.db,
    );
    const [own] = rows;
    return { body, standard: own === undefined, version: own?.version ?? 0, ...(own?.policy ?? STANDARD_POLICY) };
  }
}
