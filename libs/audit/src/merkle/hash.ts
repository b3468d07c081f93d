import { hash } from 'node:crypto';

/** Bytes of a hash. */
export const HASH_BYTES = 32;
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** RFC 6962, section 2.1: the hash of no leaves. */
export const EMPTY_ROOT = hash('sha256', '', 'buffer');

/** RFC 6962, section 2.1: a leaf and a node can never be taken for each other. */
export function leafHash(data: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([LEAF, data]), 'buffer');
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}
