import { parentPort, workerData } from 'node:worker_threads';
import { readInPlace } from '../read-in-place.js';
import { damaged, ReportRefusal } from '../report-refusal.js';
import type { ReadingMessage, ReadingTask } from './messages.js';

const say = (message: ReadingMessage): void => {
  parentPort?.postMessage(message);
};

function refusalOf(error: unknown, name: string): ReportRefusal {
  // A reader that stumbles has met a file that is not as its format demands.
  return error instanceof ReportRefusal ? error : damaged(name, 'it does not follow the rules of its format');
}

const AN_HOUR = 3_600_000;

/** Reads the one report that this thread was started for, says how it went, and waits to be ended. */
export async function readForParent(): Promise<void> {
  const { bytes, name } = workerData as ReadingTask;
  // It must not end by itself while its parent asks for its figures.
  setTimeout(() => undefined, AN_HOUR);
  try {
    const report = await readInPlace(bytes, name, (done, of) => {
      say({ type: 'progress', done, of });
    });
    say({ type: 'read', report });
  } catch (error) {
    const { code, message, details } = refusalOf(error, name);
    say({ type: 'refused', code, message, details });
  }
}
