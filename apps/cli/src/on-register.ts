import { type DynamicModule, Global, type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ActorNames } from '@app/outcomes';
import { RegisterModule } from '../../api/src/register.module.js';
import { onDatabase, type Opened } from './on-database.js';

/** The command line shows no timeline, so it asks for nobody's name. */
class NoNames extends ActorNames {
  override namesOf(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }
}

@Global()
@Module({})
class SurroundingsModule {
  static of(providers: readonly Provider[]): DynamicModule {
    const all = [{ provide: ActorNames, useClass: NoNames }, ...providers];
    return { module: SurroundingsModule, providers: all, exports: all };
  }
}

@Module({})
class RegisterSession {}

/** Runs `work` with the register open, and closes it whatever happens. */
export function onRegister<Result>(
  work: (register: INestApplicationContext, opened: Opened) => Promise<Result>,
  more: (opened: Opened) => readonly DynamicModule[] = () => [],
): Promise<Result> {
  return onDatabase(async (opened) => {
    const imports = [SurroundingsModule.of([]), RegisterModule.on(opened.databaseUrl, 'sequitur-cli'), ...more(opened)];
    const session: DynamicModule = { module: RegisterSession, imports };
    const register = await NestFactory.createApplicationContext(session, { logger: ['error'], abortOnError: false });
    try {
      return await work(register, opened);
    } finally {
      await register.close();
    }
  });
}
