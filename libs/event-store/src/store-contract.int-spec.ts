import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { AskedStore } from './spec-support/asked-store.js';
import { TestLog } from './spec-support/log.js';
import { MemoryStore, type Store } from './spec-support/memory-store.js';
import { storeCommands } from './spec-support/store-commands.js';
import { type Metadata, type RecordedEvent } from './types.js';

/** Compares a store with the model on many histories; rejects with the shortest that it could find where they differ. */
function compare(storeOf: () => Store, numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(storeCommands, async (commands) => {
      const setup = { store: await AskedStore.of(new MemoryStore()), run: randomUUID() };
      const real = await AskedStore.of(storeOf());
      await fc.asyncModelRun(() => ({ model: setup, real }), commands);
    }),
    { numRuns, endOnFailure: true },
  );
}

describe('the contract of the store', () => {
  it('is kept by the model of it', () => compare(() => new MemoryStore(7n), 200));

  it('is kept on PostgreSQL', async () => {
    const log = await TestLog.open();
    await compare(() => log.store, 120);
    expect((await log.store.verify()).broken).toEqual([]);
    await log.close();
  });

  it.each(
    Object.entries({
      'forgets commands': class extends MemoryStore {
        protected override appendNow(...args: Parameters<Store['append']>) {
          this.commands.clear();
          return super.appendNow(...args);
        }
      },
      'takes one key for two requests': class extends MemoryStore {
        protected override appendNow(...[target, version, events, metadata]: Parameters<Store['append']>) {
          return super.appendNow(target, version, events, { ...metadata, requestHash: '' } satisfies Metadata);
        }
      },
      'looks at no version': class extends MemoryStore {
        protected override appendNow(...[target, , events, metadata]: Parameters<Store['append']>) {
          return super.appendNow(target, 'any', events, metadata);
        }
      },
      'keeps what was redacted': class extends MemoryStore {
        override async read(streamId: string): Promise<RecordedEvent[]> {
          return (await super.read(streamId)).map((event) => ({ ...event, prose: event.prose ?? { note: 'note 0' } }));
        }
      },
      'misses the last event of a page': class extends MemoryStore {
        override readAfter(position: bigint, limit: number) {
          return super.readAfter(position, limit < 4 ? limit : limit - 1);
        }
      },
    }),
  )('is not kept by a store that %s', async (_, Broken) => {
    await expect(compare(() => new Broken(), 500)).rejects.toThrow();
  });
});
