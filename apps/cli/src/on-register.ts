import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RegisterModule } from '../../api/src/register.module.js';
import { onDatabase, type Opened } from './on-database.js';

@Module({})
class RegisterSession {}

/** Runs `work` with the register open, and closes it whatever happens. */
export function onRegister<Result>(
  work: (register: INestApplicationContext, opened: Opened) => Promise<Result>,
  more: (opened: Opened) => readonly DynamicModule[] | Promise<readonly DynamicModule[]> = () => [],
): Promise<Result> {
  return onDatabase(async (opened) => {
    const imports = [RegisterModule.on(opened.databaseUrl, 'sequitur-cli'), ...(await more(opened))];
    const session: DynamicModule = { module: RegisterSession, imports };
    const register = await NestFactory.createApplicationContext(session, { logger: ['error'], abortOnError: false });
    try {
      return await work(register, opened);
    } finally {
      await register.close();
    }
  });
}
