import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventStore, newId, type Metadata } from '@app/event-store';
import { Context, Input, type RequestContext, Route } from '@app/http';
import { dateIn } from '@app/kernel';
import { z } from 'zod';
import { createdView } from '../http/identity.views.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { PersonRefusal } from '../person.js';
import { Persons } from '../persons.js';
import {
  entityParams,
  focalPointBody,
  focalPointsQuery,
  focalPointView,
  membershipDatesBody,
  membershipEndBody,
  membershipParams,
} from './people-care.views.js';
import { PEOPLE_SCOPE, Roll, type PersonFilter } from './roll.js';
import type { MembershipTable } from '../directory.tables.js';

type FocalPoint = z.output<typeof focalPointView>;

/** Persons who act for an entity, from a day on and until another: looked after by the secretariat, without a system manager. */
@ApiTags('directory')
@Controller('api/v1')
export class FocalPointsController {
  constructor(
    private readonly roll: Roll,
    private readonly persons: Persons,
    private readonly events: EventStore,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Get('entities/:entity/focal-points')
  @Route({
    ability: 'directory.read',
    summary: 'Who acts for an entity, and when',
    description: 'With `on`, only those of that day. None: mail goes to the registered address of the entity.',
    params: entityParams,
    query: focalPointsQuery,
    response: z.array(focalPointView),
  })
  async list(
    @Input('params') { entity }: z.output<typeof entityParams>,
    @Input('query') { body, on }: z.output<typeof focalPointsQuery>,
    @Context() context: RequestContext,
  ): Promise<FocalPoint[]> {
    await this.demandEntity(entity);
    return this.listed({ entity, body, on }, context);
  }

  @Get('focal-points')
  @Route({
    ability: 'directory.read',
    summary: 'Who acts for which entity, and when',
    description: 'Of all entities. With `on`, only those of that day.',
    query: focalPointsQuery,
    response: z.array(focalPointView),
  })
  listAll(
    @Input('query') query: z.output<typeof focalPointsQuery>,
    @Context() context: RequestContext,
  ): Promise<FocalPoint[]> {
    return this.listed(query, context);
  }

  @Post('entities/:entity/focal-points')
  @Route({
    ability: 'directory.manage',
    summary: 'Name somebody who acts for an entity',
    params: entityParams,
    body: focalPointBody,
    response: createdView,
    status: 201,
    preconditions: 'key',
    examples: {
      unicef: { name: 'C. Contact', email: 'contact@unicef.example.org', bodyId: 'CWG-COP', from: '2026-01-01' },
    },
  })
  async add(
    @Input('params') { entity }: z.output<typeof entityParams>,
    @Input('body') { person, name, email, bodyId, from, until }: z.output<typeof focalPointBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof createdView>> {
    demandEverywhere(context, bodyId);
    await this.demandEntity(entity);
    const personId = person ?? newId(context.commandId, 'person');
    if (name !== undefined) await this.persons.add({ id: personId, kind: 'human', name, email });
    const id = newId(context.commandId, 'membership');
    await this.persons.addMembership(id, personId, { role: 'focal_point', bodyId, entityId: entity, from, until });
    return { id };
  }

  @Post('focal-points/:membership/ends')
  @Route({
    ability: 'directory.manage',
    summary: 'Say on which day somebody ceases to act for an entity',
    params: membershipParams,
    body: membershipEndBody,
    response: createdView,
    preconditions: 'none',
    examples: { end: { on: '2026-12-31' } },
  })
  async end(
    @Input('params') { membership }: z.output<typeof membershipParams>,
    @Input('body') { on }: z.output<typeof membershipEndBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof createdView>> {
    const held = await this.focalPoint(membership, context);
    await this.roll.setDates(held, held.from_on, on, this.today(context));
    return { id: membership };
  }

  @Post('focal-points/:membership/date-corrections')
  @Route({
    ability: 'directory.manage',
    summary: 'Correct the days from and until which somebody acts for an entity',
    params: membershipParams,
    body: membershipDatesBody,
    response: createdView,
    preconditions: 'none',
    examples: { dates: { from: '2026-01-01', until: null } },
  })
  async correct(
    @Input('params') { membership }: z.output<typeof membershipParams>,
    @Input('body') { from, until }: z.output<typeof membershipDatesBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof createdView>> {
    const held = await this.focalPoint(membership, context);
    await this.roll.setDates(held, from, until, this.today(context));
    return { id: membership };
  }

  private today(context: RequestContext): Metadata {
    return context.metadataFor(PEOPLE_SCOPE, dateIn('UTC', this.options.clock.now()));
  }

  private async listed(asked: Omit<PersonFilter, 'id' | 'role'>, context: RequestContext): Promise<FocalPoint[]> {
    const { entity, body, on } = asked;
    const persons = await this.roll.list({ ...asked, role: 'focal_point' });
    return persons
      .flatMap(({ id, name, memberships }) =>
        memberships
          .filter((held) => held.role === 'focal_point' && (entity === undefined || held.entityId === entity))
          .filter((held) => body === undefined || held.bodyId === null || held.bodyId === body)
          .filter(({ from, until }) => on === undefined || (from <= on && (until === null || on <= until)))
          .flatMap(({ role: _, entityId, ...held }) =>
            entityId === null ? [] : [{ ...held, entityId, person: { id, name } }],
          ),
      )
      .filter(({ bodyId }) => context.principal.may('directory.read', bodyId));
  }

  /** Other roles are none of the secretariat's business. */
  private async focalPoint(membership: string, context: RequestContext): Promise<MembershipTable> {
    const held = await this.roll.membership(membership);
    if (held.role !== 'focal_point')
      throw new PersonRefusal('membership-unknown', 'There is no such role.', { membership });
    demandEverywhere(context, held.body_id);
    return held;
  }

  private async demandEntity(entity: string): Promise<void> {
    const missing = await this.events.missing([`entity-${entity}`]);
    if (missing.length > 0) throw new PersonRefusal('entity-unknown', `There is no entity ${entity}.`, { entity });
  }
}

/** A role for every body is given by whoever looks after some body: the directory belongs to none. */
function demandEverywhere(context: RequestContext, bodyId: string | null): void {
  context.demand('directory.manage', bodyId);
}
