/** The product as it is built: what its other rooms may import, and nothing behind that. */
export { createPool, migrate } from '../../dist/libs/database/src/index.js';
export { startPostgres } from '../../dist/libs/embedded-postgres/src/index.js';
export { EventStore, ProjectionRunner } from '../../dist/libs/event-store/src/index.js';
