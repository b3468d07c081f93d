import { notePublicUrl, type Config } from '@app/config';
import { createHttpApp } from '@app/http';
import { FirstManager, SignIn } from '@app/identity';
import { JobsModule } from '@app/jobs';
import { MailModule } from '@app/mail';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApiModule } from '../../api/src/api.module.js';
import { logEpoch } from '../../api/src/log-epoch.js';
import { RegisterModule } from '../../api/src/register.module.js';
import { WEB_ROOT_OF_BUILD } from '../../api/src/web-app/web-root.js';
import { jobStore } from '../../worker/src/job-store.js';
import { projections } from '../../worker/src/projections.js';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { asPortProblem } from './port.js';
import { ensureSample } from './sample-workspace.js';

export interface Surroundings {
  readonly config: Config & { readonly sessionSecret: string };
  /** Migrated; as the user that migrates. */
  readonly databaseUrl: string;
  /** Aborted when the program is asked to stop, also while it still starts. */
  readonly stop: AbortSignal;
}

export interface Program {
  /** Ends requests and jobs, then the pool. */
  close(): Promise<void>;
}

/** Api and worker in one process. */
@Module({})
export class StandaloneModule {
  static async of({ config, databaseUrl }: Surroundings): Promise<DynamicModule> {
    const options = {
      config,
      databaseUrl,
      webRoot: WEB_ROOT_OF_BUILD,
      projections,
      logEpoch: await logEpoch(databaseUrl),
    };
    return {
      module: StandaloneModule,
      imports: [
        RegisterModule.on(databaseUrl, 'sequitur'),
        JobsModule.forRoot(jobStore(config, databaseUrl)),
        MailModule.forRoot(config),
        WorkerModule.of(config),
        ApiModule.of(options),
      ],
    };
  }
}

/** Resolves when the program answers requests. */
export async function bootstrap(surroundings: Surroundings): Promise<Program> {
  const { config } = surroundings;
  const app = await createHttpApp(await StandaloneModule.of(surroundings), { publicUrl: config.publicUrl });
  try {
    await app.get(FirstManager).ensure(config.managerEmail, 'System manager');
    if (config.databaseUrl === null) await ensureSample(app, config.managerEmail, surroundings.stop);
    const link = await app.get(SignIn).createSignInLink(config.managerEmail);
    await app.listen(config.port, config.host);
    await notePublicUrl(config);
    process.stdout.write(`Sequitur is running at ${config.publicUrl} · sign in once by ${link}\n`);
  } catch (error) {
    await app.close();
    throw asPortProblem(error, config.host, config.port);
  }
  return { close: () => app.close() };
}
