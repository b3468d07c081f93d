import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import type { OutcomeId } from '../domain/index.js';
import { FindOutcome } from './find-outcome.query.js';

@QueryHandler(FindOutcome)
export class FindOutcomeHandler implements IQueryHandler<FindOutcome> {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async execute({ reference }: FindOutcome): Promise<OutcomeId> {
    const { rows } = await sql<{ outcome_id: string }>`
      select outcome_id from read.outcome_register where reference = ${reference}`.execute(this.db);
    const [row] = rows;
    if (row !== undefined) return row.outcome_id;
    throw new DomainError('outcome-unknown', `The register has no outcome ${reference}.`, { reference });
  }
}
