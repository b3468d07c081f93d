import { emptyQueueTables } from '../../../test/support/empty-queue-tables.js';
import { sendingConformance } from './spec-support/sending-conformance.js';

describe('reminders with their queue on PostgreSQL', () => {
  sendingConformance(() => ({ redisUrl: null, lose: emptyQueueTables }));
});
