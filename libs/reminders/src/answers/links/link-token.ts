import { createHmac, createSecretKey, hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { addDays, daysBetween, type IsoDate, isoDateOf } from '@app/kernel';

/** What a link stands for. It names nobody: the ledger's row of the mail says who got it. */
export interface LinkFacts {
  readonly outcomeId: string;
  /** The first 16 bytes of the SHA-256 of the mail's Message-ID, hex. */
  readonly mail: string;
  /** The last day on which the link is good, in UTC. */
  readonly until: IsoDate;
}

/**
 * `forged` covers what was altered, cut short or invented: from outside they cannot be told apart, and need not be.
 */
export type ReadToken = LinkFacts | 'forged';

const EPOCH = isoDateOf('1970-01-01');
/** Tells these tokens from those of a later layout. */
const LAYOUT = 1;
const FACTS_BYTES = 37;
const MAC_BYTES = 32;
/** A multiple of 3 bytes, so that base64url has no spare bits in which two spellings could differ. */
const TOKEN = /^[\w-]{92}$/;

/** What of a Message-ID a token holds: hex of 16 bytes. */
export function mailMark(messageId: string): string {
  return hash('sha256', messageId).slice(0, 32);
}

/** 92 characters of base64url: layout, outcome, mail and last day, and an HMAC-SHA-256 over them. */
export function writeToken(secret: string, { outcomeId, mail, until }: LinkFacts): string {
  const day = Buffer.alloc(4);
  day.writeUInt32BE(daysBetween(EPOCH, until));
  const facts = Buffer.concat([
    Buffer.of(LAYOUT),
    Buffer.from(outcomeId.replaceAll('-', ''), 'hex'),
    Buffer.from(mail, 'hex'),
    day,
  ]);
  return Buffer.concat([facts, macOf(secret, facts)]).toString('base64url');
}

/** Compares in constant time; says nothing of the day, which is for whoever knows what today is. */
export function readToken(secret: string, token: string): ReadToken {
  if (!TOKEN.test(token)) return 'forged';
  const bytes = Buffer.from(token, 'base64url');
  const facts = bytes.subarray(0, FACTS_BYTES);
  if (!timingSafeEqual(bytes.subarray(FACTS_BYTES), macOf(secret, facts)) || facts[0] !== LAYOUT) return 'forged';
  return {
    outcomeId: uuidOf(facts.toString('hex', 1, 17)),
    mail: facts.toString('hex', 17, 33),
    until: addDays(EPOCH, facts.readUInt32BE(33)),
  };
}

/** A program has one secret, and writes many links with it. */
const keys = new Map<string, KeyObject>();

/** The key is derived for this one purpose, so that nothing else that the secret signs passes for a link. */
function macOf(secret: string, facts: Buffer): Buffer {
  const key = keys.get(secret) ?? createSecretKey(createHmac('sha256', secret).update('sequitur answer link').digest());
  keys.set(secret, key);
  return createHmac('sha256', key).update(facts).digest().subarray(0, MAC_BYTES);
}

function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
