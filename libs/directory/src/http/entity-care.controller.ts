import {
  AliasWithdrawalBody,
  CommandAnswer,
  DissolveEntityBody,
  EntityAddressBody,
  EntityParams,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { CorrectEntityAddress } from '../correct-entity-address/correct-entity-address.command.js';
import { DissolveEntity } from '../dissolve-entity/dissolve-entity.command.js';
import { GetEntity } from '../get-entity/get-entity.query.js';
import { DIRECTORY_SCOPE } from '../streams.js';
import { WithdrawEntityAlias } from '../withdraw-entity-alias/withdraw-entity-alias.command.js';

/** What becomes of an entity once it is in the directory, besides its names. */
@ApiTags('directory')
@Controller('api/v1/entities')
export class EntityCareController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post(':entity/alias-withdrawals')
  @Route({
    ability: 'directory.manage',
    summary: 'Take a spelling away that was a mistake, or is that of another entity',
    params: EntityParams,
    body: AliasWithdrawalBody,
    response: CommandAnswer,
    examples: { mistake: { alias: 'UNICEF Office', reason: 'No report says so.', effectiveOn: '2024-01-01' } },
  })
  async withdrawAlias(
    @Input('params') { entity }: z.output<typeof EntityParams>,
    @Input('body') { alias, reason, effectiveOn }: z.output<typeof AliasWithdrawalBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetEntity(entity));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new WithdrawEntityAlias(entity, alias, reason, metadata)));
  }

  @Post(':entity/address-corrections')
  @Route({
    ability: 'directory.manage',
    summary: 'Correct the registered address of an entity, or take it away',
    params: EntityParams,
    body: EntityAddressBody,
    response: CommandAnswer,
    examples: { unicef: { email: 'office@unicef.example.org', effectiveOn: '2024-01-01' } },
  })
  async correctAddress(
    @Input('params') { entity }: z.output<typeof EntityParams>,
    @Input('body') { email, effectiveOn }: z.output<typeof EntityAddressBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetEntity(entity));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new CorrectEntityAddress(entity, email, metadata)));
  }

  @Post(':entity/dissolution')
  @Route({
    ability: 'directory.manage',
    summary: 'Say that an entity is no more; what it owed stays on record',
    params: EntityParams,
    body: DissolveEntityBody,
    response: CommandAnswer,
    examples: { merged: { reason: 'Became part of another group.', effectiveOn: '2024-12-31' } },
  })
  async dissolve(
    @Input('params') { entity }: z.output<typeof EntityParams>,
    @Input('body') { reason, effectiveOn }: z.output<typeof DissolveEntityBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetEntity(entity));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new DissolveEntity(entity, reason, metadata)));
  }
}
