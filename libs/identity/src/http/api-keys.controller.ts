import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Input, Route } from '@app/http';
import type { z } from 'zod';
import { AccessKeys } from '../access-keys.js';
import { apiKeyView, newApiKeyBody } from './identity.views.js';

@ApiTags('people')
@Controller('api/v1/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: AccessKeys) {}

  @Post()
  @Route({
    ability: 'api-key.manage',
    summary: 'Make a key for a program',
    description:
      'The key is shown this once; only its hash is kept, so an answer that is lost cannot be had again. It acts as a service of its own, with the role given.',
    body: newApiKeyBody,
    response: apiKeyView,
    status: 201,
    preconditions: 'none',
  })
  create(@Input('body') body: z.output<typeof newApiKeyBody>): Promise<z.output<typeof apiKeyView>> {
    return this.keys.create(body);
  }
}
