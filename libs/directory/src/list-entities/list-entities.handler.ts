import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { matchName } from '../domain/index.js';
import { entityView, type EntityView } from '../entity.view.js';
import { type DirectoryDatabase } from '../read-models/directory-database.js';
import { ListEntities } from './list-entities.query.js';

@QueryHandler(ListEntities)
export class ListEntitiesHandler implements IQueryHandler<ListEntities> {
  constructor(@Inject(Kysely) private readonly database: Kysely<DirectoryDatabase>) {}

  async execute({ named }: ListEntities): Promise<readonly EntityView[]> {
    const rows = await this.database
      .selectFrom('read.entity')
      .selectAll()
      .orderBy('name')
      .orderBy('entity_id')
      .execute();
    const views = rows.map(entityView);
    return named === null ? views : matchName(named, views);
  }
}
