export { AuditApiModule, AuditModule, CheckpointingModule, type CheckpointingOptions } from './audit.module.js';
export { type Checkpoint } from './checkpoints/checkpoint.js';
export { Checkpointer, type OutOfTurn } from './checkpoints/checkpointer.js';
export { Checkpoints } from './checkpoints/checkpoints.js';
export { auditProblems } from './http/audit.problems.js';
export { openNote } from './note/signed-note.js';
export { parseVerifierKey } from './note/verifier-key.js';
export { AuditRefusal, type AuditRefusalCode } from './refusals.js';
