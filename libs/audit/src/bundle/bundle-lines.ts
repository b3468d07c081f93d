import { type EventLine } from './event-line.js';

export const BUNDLE_FORMAT = 'sequitur-audit-1';

/**
 * A bundle is gzipped NDJSON: the header, the events in order of position with each checkpoint right after the last event that it
 * covers, and the end, without which the file was cut off.
 */
export type BundleLine = BundleHeader | BundleEvent | BundleCheckpoint | BundleEnd;

export interface BundleHeader {
  readonly kind: 'header';
  readonly format: typeof BUNDLE_FORMAT;
  readonly origin: string;
  readonly madeAt: string;
  /** Keys that signed for this log. To be compared with those that one knows. */
  readonly keys: readonly string[];
  /** The lives of the log: a new one begins after a restore. */
  readonly epochs: readonly { readonly epoch: number; readonly begunAt: string; readonly reason: string }[];
}

export type BundleEvent = { readonly kind: 'event' } & EventLine;

export interface BundleCheckpoint {
  readonly kind: 'checkpoint';
  readonly number: number;
  /** Signed. */
  readonly note: string;
}

export interface BundleEnd {
  readonly kind: 'end';
  readonly events: number;
  readonly checkpoints: number;
}
