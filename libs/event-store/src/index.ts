export { type Target } from './append-statement.js';
export { beginEpoch, type BegunEpoch } from './begin-epoch.js';
export { chainHash, genesisHash, type ChainedEvent } from './chain.js';
export { EventStore } from './event-store.js';
export { EventStoreModule } from './event-store.module.js';
export { foldAsOf, type AsOf, type Folded, type Place, type PlacedDecider, type TimelineEntry } from './fold-as-of.js';
export { childCommandId, commandIdOf, newId } from './ids.js';
export { EventStoreRefusal, StoreUnavailable, type EventStoreRefusalCode } from './refusals.js';
export { inTransaction, rowOf, rowsOf } from './rows-of.js';
export { Lease, LeaseLost } from './lease.js';
export { canonicalJson, requestHashOf, sealHash } from './sealed-json.js';
export { selfTest } from './self-test.js';
export { checkSealed, sealedLog, sealedStream, type SealedEvent } from './sealed-events.js';
export { safePosition } from './safe-position.js';
export { settledHashes, type SettledHash } from './settled-hashes.js';
export { cutOf, type LogCut, type Select } from './log-cut.js';
export { rowsAsRecorded } from './rows-as-recorded.js';
export {
  type Appended,
  type Envelope,
  type FeedPage,
  type Json,
  type JsonObject,
  type Metadata,
  type NewEvent,
  type RecordedEvent,
  type StoredEvent,
} from './types.js';
export { Upcasters } from './upcasters.js';
export { type BrokenCommand, type BrokenCommandReason, verifyCommands } from './verify-commands.js';
export { type Verification } from './verify.js';
export { type Broken, type BrokenReason } from './verify-event.js';
export { type AnyProjection, type Projection, type ProjectionColumn } from './projection.js';
export { type Comparison, differing, type RowDifference } from './compare-generations.js';
export { askRebuild } from './generation.js';
export { askRetry, type ParkedFilter } from './parked-streams.js';
export { ProjectionRunner, type RunnerOptions } from './projection-runner.js';
export { type BuildStatus, type ParkedStream, projectionStatus, type ProjectionStatus } from './projection-status.js';
export { waitForProjections } from './wait-for.js';
