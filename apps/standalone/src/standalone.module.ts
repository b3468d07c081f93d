import { type Config } from '@app/config';
import { DatabaseModule } from '@app/database';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { asPortProblem } from './port.js';

export interface Surroundings {
  readonly config: Config;
  /** Migrated; as the user that migrates. */
  readonly databaseUrl: string;
  /** Aborted when the program is asked to stop, also while it still starts. */
  readonly stop: AbortSignal;
}

export interface Program {
  /** Ends requests and jobs, then the pool. */
  close(): Promise<void>;
}

@Module({})
export class StandaloneModule {
  static of({ databaseUrl }: Surroundings): DynamicModule {
    const database = DatabaseModule.forRoot({ url: databaseUrl, role: 'sequitur_app', applicationName: 'sequitur' });
    return { module: StandaloneModule, imports: [database] };
  }
}

/** Resolves when the program answers requests. */
export async function bootstrap(surroundings: Surroundings): Promise<Program> {
  const { host, port, publicUrl } = surroundings.config;
  const adapter = new FastifyAdapter({ forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(StandaloneModule.of(surroundings), adapter);
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw asPortProblem(error, host, port);
  }
  console.log(`Sequitur is running at ${publicUrl}`);
  return { close: () => app.close() };
}
