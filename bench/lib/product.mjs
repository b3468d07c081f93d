import { createRequire } from 'node:module';

/** The product as it is built: what its other rooms may import, and nothing behind that. */
export { createPool, DatabaseModule, migrate } from '../../dist/libs/database/src/index.js';
export { startPostgres } from '../../dist/libs/embedded-postgres/src/index.js';
export { EventStore, EventStoreModule, ProjectionRunner } from '../../dist/libs/event-store/src/index.js';
export { outcome } from '../../dist/libs/outcomes/src/index.js';
export { projections } from '../../dist/apps/worker/src/projections.js';
export { RegisterModule } from '../../dist/apps/api/src/register.module.js';
export { CLOCK, EVERYTHING } from '../../dist/libs/kernel/src/index.js';
export { Jobs, JobsModule } from '../../dist/libs/jobs/src/index.js';
export { Mailer, MailModule } from '../../dist/libs/mail/src/index.js';
export {
  FindDue,
  PlanDigests,
  PlanFollower,
  RemindersSendingModule,
  RemindersWorkerModule,
} from '../../dist/libs/reminders/src/index.js';
export { GetMatrix, GetOutcomeHistory, ListOutcomes } from '../../dist/libs/outcomes/src/index.js';
export { QueryBus } from '@nestjs/cqrs';

/** The very class that the program's modules name their pool by: this package has a `pg` of its own. */
export const { Pool } = createRequire(new URL('../../package.json', import.meta.url))('pg');
