import { DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { entityView, type EntityView } from '../entity.view.js';
import { type DirectoryDatabase } from '../read-models/directory-database.js';
import { GetEntity } from './get-entity.query.js';

@QueryHandler(GetEntity)
export class GetEntityHandler implements IQueryHandler<GetEntity> {
  constructor(@Inject(Kysely) private readonly database: Kysely<DirectoryDatabase>) {}

  async execute({ entity }: GetEntity): Promise<EntityView> {
    const row = await this.database
      .selectFrom('read.entity')
      .selectAll()
      .where('entity_id', '=', entity)
      .executeTakeFirst();
    if (!row) throw new DomainError('entity-unknown', `There is no entity ${entity}.`, { entity });
    return entityView(row);
  }
}
