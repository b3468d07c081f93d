import { z } from 'zod';

const Instant = z.iso.datetime();

/** A checkpoint of the log: its size, its root, and the last event that it covers. Positions are text: they may be large. */
export const CheckpointView = z.object({
  number: z.number().int(),
  size: z.number().int().describe('Events covered'),
  root: z.string().describe('Of the RFC 6962 tree over them, base64'),
  position: z.string().describe('Of the last event covered'),
  recordedAt: Instant.describe('When that event was recorded'),
  epoch: z.number().int().describe('The life of the log'),
  reason: z.string().nullable().describe('Why it was made out of turn'),
  verifierKey: z.string().describe('Of the key that signed it, as C2SP signed-note writes it'),
  madeAt: Instant,
});
export type CheckpointView = z.infer<typeof CheckpointView>;

/** How far the log is signed for. `copies` says why the copies outside the database are behind; null where they are not. */
export const AuditView = z.object({
  origin: z.string().describe('Which log this is, for good'),
  events: z.number().int(),
  covered: z.number().int(),
  uncovered: z.number().int().describe('Events that no checkpoint covers yet'),
  latest: CheckpointView.nullable(),
  copies: z.object({ problem: z.string(), since: Instant }).nullable(),
});
export type AuditView = z.infer<typeof AuditView>;

/** The public keys that signed here, the newest first. */
export const AuditKeyView = z.object({
  origin: z.string(),
  keys: z.array(z.object({ verifierKey: z.string(), pem: z.string(), firstUsedAt: Instant })).readonly(),
});
export type AuditKeyView = z.infer<typeof AuditKeyView>;

export const CheckpointsQuery = z.object({
  before: z.coerce.number().int().min(1).optional().describe('Only those with a smaller number'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** Newest first; `next` is the `before` of the following page. */
export const CheckpointsPage = z.object({
  items: z.array(CheckpointView).readonly(),
  next: z.number().int().nullable(),
});
export type CheckpointsPage = z.infer<typeof CheckpointsPage>;

export const CheckpointParams = z.object({ number: z.coerce.number().int().min(1).max(2_147_483_647) });

export const ProofQuery = z.object({
  stream: z.string().min(1).max(200).describe('The id of a stream of the log: `outcome-<id>`'),
  checkpoint: z.coerce.number().int().min(1).max(2_147_483_647).optional().describe('Its number; left out: the latest'),
});

const size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
export const ConsistencyQuery = z.object({ from: size, to: size }).describe('Sizes of two checkpoints');
export const ConsistencyView = z.object({
  from: z.number().int(),
  to: z.number().int(),
  path: z.array(z.string()).readonly().describe('RFC 6962, section 2.1.2; hashes in base64'),
});
export type ConsistencyView = z.infer<typeof ConsistencyView>;
