import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findRedisServer, startRedis, type RunningRedis } from '../../../../test/support/redis-server.js';
import { jobsConformance } from './jobs-conformance.js';

const program = findRedisServer();
const evidence = process.env['CI_EVIDENCE_DIR'];

/** Where Redis is not installed, the suite runs on PostgreSQL only; REQUIRE_REDIS=1 makes that a failure. */
if (program === null)
  describe('jobs on Redis', () => {
    it('is not run: redis-server is not installed', () => {
      expect(process.env['REQUIRE_REDIS']).not.toBe('1');
    });
  });
else
  describe('jobs on Redis', () => {
    let redis: RunningRedis;
    beforeEach(async () => {
      redis = await startRedis(program);
    });
    afterEach(() => redis.stop());
    jobsConformance(() => ({ databaseUrl: 'postgres://not-used', redisUrl: redis.url }));

    afterAll(async () => {
      if (evidence === undefined) return;
      await mkdir(evidence, { recursive: true });
      await writeFile(join(evidence, 'redis'), `${program}\n`);
    });
  });
