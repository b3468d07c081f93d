import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { jobsConformance } from './jobs-conformance.js';

describe('jobs on PostgreSQL', () => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());
  jobsConformance(() => ({ databaseUrl: database.url }));
});
