import { Worker } from 'node:worker_threads';
import type { ToldDeed } from '../match-register.js';
import type { RegisterMatch } from '../registered-outcome.js';
import type { ComparingMessage, ComparingTask } from './messages.js';

/** Longer than any report of a meeting takes, and less than the claim of who reads it lasts. */
const PATIENCE_MS = 20_000;

const fromSources = import.meta.url.endsWith('.ts');
const ENTRY = fromSources
  ? new URL('./start-comparing.ts', import.meta.url)
  : new URL('./start-comparing.js', import.meta.url);
const EXEC = fromSources ? ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'] : [];

export interface Compared {
  /** Of each candidate, in their order; none where there was no time for it. */
  readonly matches: readonly (readonly RegisterMatch[])[];
  readonly deeds: readonly ToldDeed[];
}

/**
 * Compares a report with the register in a thread of its own, since a long one with many outcomes takes its time and the program
 * must go on answering. What is not found within `patience` milliseconds is left out: these are suggestions, and nobody waits
 * minutes for them. Rejects where the thread fails.
 */
export function compareInThread(task: ComparingTask, patience = PATIENCE_MS): Promise<Compared> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(ENTRY, { workerData: task, execArgv: EXEC, env: {} });
    let found: Compared = { matches: task.candidates.map(() => []), deeds: [] };
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      end(() => {
        resolve(found);
      });
    }, patience);
    worker.on('message', (message: ComparingMessage) => {
      if (message.type === 'matched') found = { ...found, matches: message.matches };
      else
        end(() => {
          resolve({ ...found, deeds: message.deeds });
        });
    });
    worker.on('error', (error: unknown) => {
      end(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  });
}
