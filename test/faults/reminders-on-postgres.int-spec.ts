import { emptyQueueTables } from '../support/empty-queue-tables.js';
import { remindersCarried } from './reminders-carried.js';

describe('reminders carried by PostgreSQL', () => {
  remindersCarried('reminders-on-postgres', () => ({ redisUrl: null, losses: [emptyQueueTables] }));
});
