export { type Checkpoint } from './checkpoints/checkpoint.js';
export { Checkpointer, type OutOfTurn } from './checkpoints/checkpointer.js';
export { Checkpoints } from './checkpoints/checkpoints.js';
export { openNote } from './note/signed-note.js';
export { parseVerifierKey } from './note/verifier-key.js';
