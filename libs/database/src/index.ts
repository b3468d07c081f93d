export { DatabaseModule, type DatabaseModuleOptions } from './database.module.js';
export { DatabaseProblem, type DatabaseProblemCode } from './database.problem.js';
export { inStep } from './in-step.js';
export { kyselyOn } from './kysely-on.js';
export { migrate } from './migrate.js';
export { createPool, type PoolOptions } from './pool.js';
export { together } from './together.js';
