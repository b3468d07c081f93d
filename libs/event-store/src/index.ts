export { type Target } from './append/append-statement.js';
export { beginEpoch, type BegunEpoch } from './feed/begin-epoch.js';
export { chainHash, genesisHash, type ChainedEvent } from './proof/chain.js';
export { EventStore } from './event-store.js';
export { EventStoreModule } from './event-store.module.js';
export { foldAsOf, type AsOf, type Folded, type Place, type PlacedDecider, type TimelineEntry } from './fold-as-of.js';
export { childCommandId, commandIdOf, newId } from './ids.js';
export { EventStoreRefusal, StoreUnavailable, type EventStoreRefusalCode } from './refusals.js';
export { inTransaction, rowOf, rowsOf } from './rows-of.js';
export { Lease, LeaseLost } from './projections/lease.js';
export { canonicalJson, requestHashOf, sealHash } from './proof/sealed-json.js';
export { selfTest } from './feed/self-test.js';
export { checkSealed, sealedLog, sealedStream, type SealedEvent } from './proof/sealed-events.js';
export { matchingAfter, type MatchingPage, type Wanted } from './feed/matching-after.js';
export { safePosition } from './feed/safe-position.js';
export { type Beside, type StreamRead } from './feed/stream-rows.js';
export { settledHashes, type SettledHash } from './feed/settled-hashes.js';
export { cutOf, type LogCut, type Select } from './feed/log-cut.js';
export { rowsAsRecorded } from './projections/rows-as-recorded.js';
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
export { type BrokenCommand, type BrokenCommandReason, verifyCommands } from './proof/verify-commands.js';
export { type Verification } from './proof/verify.js';
export { type Broken, type BrokenReason } from './proof/verify-event.js';
export { type AnyProjection, type Projection, type ProjectionColumn } from './projections/projection.js';
export { type Comparison, differing, type RowDifference } from './projections/compare-generations.js';
export { askRebuild } from './projections/generation.js';
export { askRetry, type ParkedFilter } from './projections/parked-streams.js';
export { ProjectionRunner, type RunnerOptions } from './projections/projection-runner.js';
export {
  type BuildStatus,
  type ParkedStream,
  projectionStatus,
  type ProjectionStatus,
} from './projections/projection-status.js';
export { waitForProjections, type ProjectionCode } from './projections/wait-for.js';
