import { Test } from '@nestjs/testing';
import { DatabaseModule } from '@app/database';
import { EventStore } from './event-store.js';
import { EventStoreModule } from './event-store.module.js';
import { TestLog } from './spec-support/log.js';

describe('the module', () => {
  it('gives the store to the program, once the engine has proved its locks', async () => {
    const log = await TestLog.open();
    const database = DatabaseModule.forRoot({ url: log.url, role: 'sequitur_app', applicationName: 'spec' });
    const app = await Test.createTestingModule({
      imports: [database, EventStoreModule.forRoot({ upcasters: [] })],
    }).compile();
    await app.init();
    expect(await app.get(EventStore).read('thing-a')).toEqual([]);
    await app.close();
    await log.close();
  });
});
