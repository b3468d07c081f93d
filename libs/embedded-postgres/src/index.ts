export { PostgresProblem, type PostgresProblemCode } from './postgres.problem.js';
export { startPostgres, type RunningPostgres, type StartPostgresOptions } from './start-postgres.js';
export { stopLeftover } from './leftover.js';
export { findPostgres } from './find-postgres.js';
