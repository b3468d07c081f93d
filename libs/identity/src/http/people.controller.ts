import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newId } from '@app/event-store';
import { Context, Input, type RequestContext, Route } from '@app/http';
import type { z } from 'zod';
import { Persons } from '../persons.js';
import { createdView, newMembershipBody, newPersonBody, personParams } from './identity.views.js';

@ApiTags('people')
@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly persons: Persons) {}

  @Post()
  @Route({
    ability: 'people.manage',
    summary: 'Add a person',
    body: newPersonBody,
    response: createdView,
    status: 201,
    preconditions: 'key',
    examples: { officer: { name: 'B. Officer', email: 'officer@example.org', timeZone: 'Europe/Zurich' } },
  })
  async add(
    @Input('body') { name, email, language, timeZone }: z.output<typeof newPersonBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof createdView>> {
    const id = newId(context.commandId, 'person');
    await this.persons.add({ id, kind: 'human', name, email, language, timeZone });
    return { id };
  }

  @Post(':id/memberships')
  @Route({
    ability: 'people.manage',
    summary: 'Give a person a role',
    description: 'Without a body the role counts for every body. Dates are inclusive.',
    params: personParams,
    body: newMembershipBody,
    response: createdView,
    status: 201,
    preconditions: 'key',
    examples: { secretariat: { role: 'secretariat', bodyId: 'cwg-cop', from: '2026-01-01' } },
  })
  async addMembership(
    @Input('params') { id: personId }: z.output<typeof personParams>,
    @Input('body') membership: z.output<typeof newMembershipBody>,
    @Context() context: RequestContext,
  ): Promise<z.output<typeof createdView>> {
    const id = newId(context.commandId, 'membership');
    await this.persons.addMembership(id, personId, membership);
    return { id };
  }
}
