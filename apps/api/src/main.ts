import 'reflect-metadata';
import { loadSharedConfig } from '@app/config';
import { createHttpApp } from '@app/http';
import { FirstManager } from '@app/identity';
import { JobsModule } from '@app/jobs';
import { DomainError } from '@app/kernel';
import { MailModule } from '@app/mail';
import { type DynamicModule, Module } from '@nestjs/common';
import { jobStore } from '../../worker/src/job-store.js';
import { projections } from '../../worker/src/projections.js';
import { ApiModule } from './api.module.js';
import { logEpoch } from './log-epoch.js';
import { RegisterModule } from './register.module.js';
import { WEB_ROOT_OF_BUILD } from './web-app/web-root.js';

/** The HTTP process on its own: any number of them may serve one register. */
@Module({})
class ApiProcess {}

async function start(): Promise<void> {
  const config = loadSharedConfig();
  const options = {
    config,
    databaseUrl: config.databaseUrl,
    webRoot: WEB_ROOT_OF_BUILD,
    projections,
    logEpoch: await logEpoch(config.databaseUrl),
  };
  const root: DynamicModule = {
    module: ApiProcess,
    imports: [
      RegisterModule.on(config.databaseUrl, 'sequitur-api'),
      JobsModule.forRoot(jobStore(config, config.databaseUrl)),
      MailModule.forRoot(config),
      ApiModule.of(options),
    ],
  };
  const app = await createHttpApp(root, { publicUrl: config.publicUrl });
  app.enableShutdownHooks();
  await app.get(FirstManager).ensure(config.managerEmail, 'System manager');
  await app.listen(config.port, config.host);
}

await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof DomainError ? error.message : String(error)}\n`);
  process.exit(1);
});
