import { DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { bodyView, type BodyView } from '../body.view.js';
import { type MeetingsDatabase } from '../read-models/meetings-database.js';
import { GetBody } from './get-body.query.js';

@QueryHandler(GetBody)
export class GetBodyHandler implements IQueryHandler<GetBody> {
  constructor(@Inject(Kysely) private readonly database: Kysely<MeetingsDatabase>) {}

  async execute({ body }: GetBody): Promise<BodyView> {
    const row = await this.database.selectFrom('read.body').selectAll().where('body_id', '=', body).executeTakeFirst();
    if (!row) throw new DomainError('body-unknown', `There is no body ${body}.`, { body });
    return bodyView(row);
  }
}
