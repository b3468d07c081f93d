import { findRedisServer, type RunningRedis, startRedis } from '../support/redis-server.js';
import { remindersCarried } from './reminders-carried.js';

const program = findRedisServer();

/** Where Redis is not installed, they are carried by PostgreSQL only; REQUIRE_REDIS=1 makes that a failure. */
if (program === null)
  describe('reminders carried by Redis', () => {
    it('are not tried: redis-server is not installed', () => {
      expect(process.env['REQUIRE_REDIS']).not.toBe('1');
    });
  });
else
  describe('reminders carried by Redis', () => {
    let redis: RunningRedis;
    beforeAll(async () => {
      redis = await startRedis(program);
    });
    afterAll(() => redis.stop());
    remindersCarried('reminders-on-redis', () => ({
      redisUrl: redis.url,
      losses: [() => redis.flush(), () => redis.crash('empty'), () => redis.crash('with-its-file')],
    }));
  });
