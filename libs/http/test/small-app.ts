import { Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import {
  Authenticator,
  type Authentication,
  createHttpApp,
  HttpModule,
  type Problems,
  ReadModelGate,
} from '../src/index.js';

/** Knows two callers by their bearer word: `alice` may read things of body `b1`, `bob` may do everything. */
class WordAuthenticator extends Authenticator {
  readonly abilities = ['thing.read', 'thing.change'];

  override authenticate({ authorization }: Record<string, unknown>): Promise<Authentication> {
    if (authorization === 'Bearer alice')
      return answer('alice', (ability, scope) => ability === 'thing.read' && scope !== 'b2');
    if (authorization === 'Bearer bob') return answer('bob', () => true);
    return Promise.resolve({ principal: null, cookies: [] });
  }
}

function answer(name: string, may: (ability: string, scope: string | null) => boolean): Promise<Authentication> {
  return Promise.resolve({ principal: { id: name, name, may }, cookies: [] });
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: WordAuthenticator }], exports: [Authenticator] })
class WordsModule {}

/** Shows positions up to 10, in epoch `e1`. */
class TenGate extends ReadModelGate {
  override epoch(): string {
    return 'e1';
  }

  override waitFor(position: bigint): Promise<boolean> {
    return Promise.resolve(position <= 10n);
  }
}

/** A program of these controllers behind this lib's guard and filter. Close it when done. */
export async function smallApp(
  controllers: readonly Type[],
  { problems = {}, logTo }: { problems?: Problems; logTo?: DestinationStream } = {},
): Promise<NestFastifyApplication> {
  @Module({
    imports: [
      WordsModule,
      HttpModule.forRoot({
        problems: [problems],
        logLevel: logTo ? 'info' : 'silent',
        ...(logTo && { logTo }),
        readModelGate: { provide: ReadModelGate, useClass: TenGate },
      }),
    ],
    controllers: [...controllers],
  })
  class SmallModule {}

  return createHttpApp(SmallModule, { publicUrl: 'http://localhost:3000', ...(!logTo && { logger: false }) });
}
