import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Context, type RequestContext, Route, SIGNED_IN } from '@app/http';
import { dateIn, DomainError } from '@app/kernel';
import type { z } from 'zod';
import { abilitiesOf } from '../domain/access.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { Persons } from '../persons.js';
import { meView } from './identity.views.js';

@ApiTags('people')
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly persons: Persons,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Get()
  @Route({ ability: SIGNED_IN, summary: 'Who I am and what I may do', response: meView })
  async me(@Context() context: RequestContext): Promise<z.output<typeof meView>> {
    const person = await this.persons.byId(context.actor);
    if (person === null) throw new DomainError('not-signed-in', 'This person has left the directory.');
    const { personId: id, kind, name, email, language, timeZone, memberships } = person;
    const on = dateIn('UTC', this.options.clock.now());
    const bodies = new Set(memberships.map(({ bodyId }) => bodyId));
    return {
      person: { id, kind, name, email, language, timeZone },
      memberships: [...memberships],
      abilities: [...bodies].map((bodyId) => ({ bodyId, abilities: inBody(bodyId) })),
    };

    /** Without a body: what holds in every body, which the memberships of single bodies do not give. */
    function inBody(bodyId: string | null): ReturnType<typeof abilitiesOf> {
      const held = memberships.filter((membership) => membership.bodyId === null || membership.bodyId === bodyId);
      return abilitiesOf({ personId: id, memberships: held }, { bodyId, on });
    }
  }
}
