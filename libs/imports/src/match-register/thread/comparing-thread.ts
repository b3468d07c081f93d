import { parentPort, workerData } from 'node:worker_threads';
import { findEvidence, matchCandidates } from '../match-register.js';
import type { ComparingMessage, ComparingTask } from './messages.js';

const say = (message: ComparingMessage): void => {
  parentPort?.postMessage(message);
};

/** Compares the one report that this thread was started for: what it proposes first, then what it tells of. */
export function compareForParent(): void {
  const { text, meetings, candidates, register } = workerData as ComparingTask;
  say({ type: 'matched', matches: matchCandidates(candidates, register) });
  say({ type: 'told', deeds: findEvidence(text, meetings, register) });
}
