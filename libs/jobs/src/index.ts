export type { JobCatalog, JobData, JobName, Processors, QueueName } from './job-catalog.js';
export type { JobStore } from './job-connection.js';
export { type AddOptions, JobQueue } from './job-queue.js';
export { type JobFailureListener, Jobs } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { QueueHeldBack } from './queue-held-back.js';
export { QueueBoardModule } from './queue-board.module.js';
