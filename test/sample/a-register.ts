import { DatabaseModule } from '@app/database';
import { DirectoryModule, directoryProjections } from '@app/directory';
import { DocumentsModule, documentsProjections } from '@app/documents';
import { EventStore, EventStoreModule, foldAsOf, ProjectionRunner, type RecordedEvent } from '@app/event-store';
import { splitIntoBlocks } from '@app/imports';
import { CLOCK, systemClock } from '@app/kernel';
import { MeetingsModule, meetingsProjections } from '@app/meetings';
import { ActorNames, outcome, OutcomesModule, type OutcomeState } from '@app/outcomes';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { Pool } from 'pg';
import { upcasters } from '../../apps/api/src/upcasters.js';
import { loadSample } from '../../apps/standalone/src/load-sample/index.js';
import { freshDatabase } from '../support/database.js';
import { sample } from './the-sample.js';

const reader = { paragraphs: (bytes: Uint8Array) => Promise.resolve(splitIntoBlocks(new TextDecoder().decode(bytes))) };

@Global()
@Module({
  providers: [
    { provide: CLOCK, useValue: systemClock },
    { provide: ActorNames, useValue: { namesOf: () => Promise.resolve(new Map()) } },
  ],
  exports: [CLOCK, ActorNames],
})
class OutsideModule {}

/** The register on a database of its own, with its read models followed. */
export class ARegister {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly runner: ProjectionRunner,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<ARegister> {
    const database = await freshDatabase();
    const pool = DatabaseModule.forRoot({ url: database.url, role: 'sequitur_app', applicationName: 'spec' });
    const register = [DirectoryModule, DocumentsModule.forRoot({ reader }), MeetingsModule, OutcomesModule];
    const imports = [OutsideModule, CqrsModule.forRoot(), pool, EventStoreModule.forRoot({ upcasters }), ...register];
    const app = await (await Test.createTestingModule({ imports }).compile()).init();
    const projections = [...directoryProjections, ...documentsProjections, ...meetingsProjections];
    const runner = new ProjectionRunner(app.get(Pool), app.get(EventStore), projections, { pollMs: 20 });
    runner.start();
    expect(await runner.waitFor(0n, 20_000)).toBe(true);
    return new ARegister(app, runner, () => database.drop());
  }

  async close(): Promise<void> {
    await this.runner.stop();
    await this.app.close();
    await this.drop();
  }

  load(documents?: readonly string[]): Promise<number> {
    const loading = { actor: 'person-1', ...(documents && { documents }) };
    return loadSample(this.app.get(CommandBus), sample, loading);
  }

  async events(): Promise<readonly RecordedEvent[]> {
    return (await this.app.get(EventStore).readAfter(0n, 10_000)).events;
  }

  /** Every outcome as the log makes it, by reference. */
  async outcomes(): Promise<Readonly<Record<string, OutcomeState>>> {
    const streams = Map.groupBy(await this.events(), ({ streamId }) => streamId);
    const states = [...streams]
      .filter(([streamId]) => streamId.startsWith('outcome-'))
      .flatMap(([, events]) => foldAsOf(outcome, events).state ?? []);
    return Object.fromEntries(states.map((state) => [state.reference, state]));
  }
}
