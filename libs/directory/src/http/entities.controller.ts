import {
  AliasBody,
  CommandAnswer,
  DirectoryQuery,
  EntityParams,
  EntityView,
  RegisterEntityBody,
  RenameBody,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AddEntityAlias } from '../add-entity-alias/add-entity-alias.command.js';
import { GetEntity } from '../get-entity/get-entity.query.js';
import { ListEntities } from '../list-entities/list-entities.query.js';
import { NewNames } from '../register-entity/new-names.js';
import { RegisterEntity } from '../register-entity/register-entity.command.js';
import { RenameEntity } from '../rename-entity/rename-entity.command.js';
import { DIRECTORY_SCOPE } from '../streams.js';

@ApiTags('directory')
@Controller('api/v1/entities')
export class EntitiesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly names: NewNames,
  ) {}

  @Get()
  @Route({
    ability: 'directory.read',
    summary: 'Entities, or those that bear a name',
    query: DirectoryQuery,
    response: z.array(EntityView),
  })
  list(@Input('query') { named }: z.output<typeof DirectoryQuery>): Promise<readonly EntityView[]> {
    return this.queries.execute(new ListEntities(named ?? null));
  }

  @Get(':entity')
  @Route({ ability: 'directory.read', summary: 'An entity', params: EntityParams, response: EntityView })
  async get(
    @Input('params') { entity }: z.output<typeof EntityParams>,
    @Context() context: RequestContext,
  ): Promise<EntityView> {
    const view = await this.queries.execute(new GetEntity(entity));
    context.etag(view.version);
    return view;
  }

  @Post()
  @Route({
    ability: 'directory.manage',
    summary:
      'Put an entity into the directory; a name that is known already is refused until it is said to be another one',
    body: RegisterEntityBody,
    response: CommandAnswer,
    status: 201,
  })
  async register(
    @Input('body') { entity, kind, aliases, name, email, otherThan, effectiveOn }: z.output<typeof RegisterEntityBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const newcomer = { id: entity, names: [name, ...aliases], otherThan };
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    const command = new RegisterEntity({ entity, kind, aliases }, { name, email }, metadata);
    const register = () => this.commands.execute(command);
    return context.appended(await this.names.enter('entity', newcomer, register), entity);
  }

  @Post(':entity/renamings')
  @Route({
    ability: 'directory.manage',
    summary: 'Give an entity a new name; the former one stays known',
    params: EntityParams,
    body: RenameBody,
    response: CommandAnswer,
  })
  async rename(
    @Input('params') { entity }: z.output<typeof EntityParams>,
    @Input('body') { name, effectiveOn }: z.output<typeof RenameBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetEntity(entity));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new RenameEntity(entity, name, metadata)));
  }

  @Post(':entity/aliases')
  @Route({
    ability: 'directory.manage',
    summary: 'Add a spelling that texts use',
    params: EntityParams,
    body: AliasBody,
    response: CommandAnswer,
  })
  async addAlias(
    @Input('params') { entity }: z.output<typeof EntityParams>,
    @Input('body') { alias, effectiveOn }: z.output<typeof AliasBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetEntity(entity));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new AddEntityAlias(entity, alias, metadata)));
  }
}
