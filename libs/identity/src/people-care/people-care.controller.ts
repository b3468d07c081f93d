import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { CommandAnswer } from '@app/contracts';
import { type Metadata } from '@app/event-store';
import { dateIn } from '@app/kernel';
import { z } from 'zod';
import { personParams } from '../http/identity.views.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { Mentions } from './mentions.js';
import {
  erasureBody,
  membershipDatesBody,
  membershipEndBody,
  membershipParams,
  mentionsQuery,
  mentionView,
  peopleQuery,
  personCorrectionBody,
  personView,
} from './people-care.views.js';
import { namesOf, PersonErasure } from './person-erasure.js';
import { PEOPLE_SCOPE, Roll } from './roll.js';

@ApiTags('people')
@Controller('api/v1')
export class PeopleCareController {
  constructor(
    private readonly roll: Roll,
    private readonly mentions: Mentions,
    private readonly erasure: PersonErasure,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Get('people')
  @Route({
    ability: 'people.manage',
    summary: 'Persons and their roles, of a body, an entity or a role',
    query: peopleQuery,
    response: z.array(personView),
  })
  async list(@Input('query') query: z.output<typeof peopleQuery>): Promise<z.output<typeof personView>[]> {
    return [...(await this.roll.list(query))];
  }

  @Get('people/:id')
  @Route({ ability: 'people.manage', summary: 'A person and all roles', params: personParams, response: personView })
  one(@Input('params') { id }: z.output<typeof personParams>): Promise<z.output<typeof personView>> {
    return this.roll.one(id);
  }

  @Post('people/:id/corrections')
  @Route({
    ability: 'people.manage',
    summary: "Correct a person's name, address, language or time zone",
    description: 'With another address the person signs in anew; links to the former one open nothing.',
    params: personParams,
    body: personCorrectionBody,
    response: personView,
    preconditions: 'none',
    examples: { address: { email: 'officer@example.org' } },
  })
  async correct(
    @Input('params') { id }: z.output<typeof personParams>,
    @Input('body') correction: z.output<typeof personCorrectionBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof personView>> {
    await this.roll.correct(id, correction, this.today(context));
    return this.roll.one(id);
  }

  @Get('people/:id/mentions')
  @Route({
    ability: 'people.manage',
    summary: 'Events whose words name a person: what an erasure may remove',
    params: personParams,
    query: mentionsQuery,
    response: z.array(mentionView),
  })
  async mentionsOf(
    @Input('params') { id }: z.output<typeof personParams>,
    @Input('query') { also }: z.output<typeof mentionsQuery>,
  ): Promise<z.output<typeof mentionView>[]> {
    const others = (also ?? '').split('|').flatMap((name) => (name.trim().length < 3 ? [] : [name.trim()]));
    return [...(await this.mentions.of(namesOf(await this.roll.one(id), others)))];
  }

  @Post('people/:id/erasure')
  @Route({
    ability: 'people.manage',
    summary: 'Erase a person: name, address and sign-in go for good',
    description:
      'The log keeps the id, and what the person did is then shown as done by a former officer. With `redact`, the words of events that name the person go too; every proof holds.',
    params: personParams,
    body: erasureBody,
    response: CommandAnswer,
    examples: { all: { reason: 'Asked for it on leaving.', redact: 'all' } },
  })
  async erase(
    @Input('params') { id }: z.output<typeof personParams>,
    @Input('body') body: z.output<typeof erasureBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return context.appended(await this.erasure.erase(id, body, this.today(context)), id);
  }

  @Post('memberships/:membership/ends')
  @Route({
    ability: 'people.manage',
    summary: 'Say on which day a role ends',
    params: membershipParams,
    body: membershipEndBody,
    response: personView,
    preconditions: 'none',
    examples: { end: { on: '2026-12-31' } },
  })
  async end(
    @Input('params') { membership }: z.output<typeof membershipParams>,
    @Input('body') { on }: z.output<typeof membershipEndBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof personView>> {
    const held = await this.roll.membership(membership);
    await this.roll.setDates(held, held.from_on, on, this.today(context));
    return this.roll.one(held.person_id);
  }

  @Post('memberships/:membership/date-corrections')
  @Route({
    ability: 'people.manage',
    summary: 'Correct the days on which a role begins and ends',
    params: membershipParams,
    body: membershipDatesBody,
    response: personView,
    preconditions: 'none',
    examples: { dates: { from: '2026-01-01', until: null } },
  })
  async correctDates(
    @Input('params') { membership }: z.output<typeof membershipParams>,
    @Input('body') { from, until }: z.output<typeof membershipDatesBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof personView>> {
    const held = await this.roll.membership(membership);
    await this.roll.setDates(held, from, until, this.today(context));
    return this.roll.one(held.person_id);
  }

  private today(context: RequestContext): Metadata {
    return context.metadataFor(PEOPLE_SCOPE, dateIn('UTC', this.options.clock.now()));
  }
}
