import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { bodyView, type BodyView } from '../body.view.js';
import { type MeetingsDatabase } from '../read-models/meetings-database.js';
import { ListBodies } from './list-bodies.query.js';

@QueryHandler(ListBodies)
export class ListBodiesHandler implements IQueryHandler<ListBodies> {
  constructor(@Inject(Kysely) private readonly database: Kysely<MeetingsDatabase>) {}

  async execute(): Promise<readonly BodyView[]> {
    const rows = await this.database.selectFrom('read.body').selectAll().orderBy('name').orderBy('body_id').execute();
    return rows.map(bodyView);
  }
}
