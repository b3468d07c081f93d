import { findRedisServer, type RunningRedis, startRedis } from '../../../test/support/redis-server.js';
import { readingConformance } from './spec-support/reading-conformance.js';

const program = findRedisServer();

/** Where Redis is not installed, the suite runs on PostgreSQL only; REQUIRE_REDIS=1 makes that a failure. */
if (program === null)
  describe('reports with their queue on Redis', () => {
    it('is not run: redis-server is not installed', () => {
      expect(process.env['REQUIRE_REDIS']).not.toBe('1');
    });
  });
else
  describe('reports with their queue on Redis', () => {
    let redis: RunningRedis;
    beforeEach(async () => {
      redis = await startRedis(program);
    });
    afterEach(() => redis.stop());
    readingConformance(() => redis.url);
  });
