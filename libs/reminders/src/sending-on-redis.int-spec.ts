import { findRedisServer, type RunningRedis, startRedis } from '../../../test/support/redis-server.js';
import { sendingConformance } from './spec-support/sending-conformance.js';

const program = findRedisServer();

/** Where Redis is not installed, the suite runs on PostgreSQL only; REQUIRE_REDIS=1 makes that a failure. */
if (program === null)
  describe('reminders with their queue on Redis', () => {
    it('is not run: redis-server is not installed', () => {
      expect(process.env['REQUIRE_REDIS']).not.toBe('1');
    });
  });
else
  describe('reminders with their queue on Redis', () => {
    let redis: RunningRedis;
    beforeEach(async () => {
      redis = await startRedis(program);
    });
    afterEach(() => redis.stop());
    sendingConformance(() => ({ redisUrl: redis.url, lose: () => redis.flush() }));
  });
