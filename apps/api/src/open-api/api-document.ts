import { parseConfig } from '@app/config';
import { openApiOf } from '@app/http';
import { JobsModule } from '@app/jobs';
import { MailModule } from '@app/mail';
import { type DynamicModule, Module } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from '../api.module.js';
import { RegisterModule } from '../register.module.js';

@Module({})
class ApiProgram {}

/** What the API offers, as a running program would say it. Needs neither a database nor a setting. */
export function apiDocument(): Promise<OpenAPIObject> {
  const databaseUrl = 'postgresql://nowhere';
  const config = { ...parseConfig({}), sessionSecret: '' };
  const options = { config, databaseUrl, webRoot: '', projections: [], logEpoch: '' };
  const root: DynamicModule = {
    module: ApiProgram,
    imports: [
      RegisterModule.on(databaseUrl, 'document'),
      JobsModule.forRoot({ databaseUrl }),
      MailModule.forRoot(config),
      ApiModule.of(options),
    ],
  };
  return openApiOf(root);
}
