import { Worker } from 'node:worker_threads';
import { readInPlace } from '../read-in-place.js';
import { damaged, ReportRefusal } from '../report-refusal.js';
import type { ReadingMessage, ReadingTask, Watch } from './messages.js';

const WATCHING = import.meta.url.endsWith('.ts')
  ? new URL('./start-watching.ts', import.meta.url)
  : new URL('./start-watching.js', import.meta.url);

const say = (message: ReadingMessage): void => {
  process.send?.(message);
};

function refusalOf(error: unknown, name: string): ReportRefusal {
  // A reader that stumbles has met a file that is not as its format demands.
  return error instanceof ReportRefusal ? error : damaged(name, 'it does not follow the rules of its format');
}

/** Reads the one report that this process was started for, says how it went, and waits to be ended. */
async function read({ bytes, name, memory }: ReadingTask): Promise<void> {
  const watch: Watch = { memory, parent: process.ppid };
  new Worker(WATCHING, { workerData: watch });
  say({ type: 'begun' });
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

/** Waits for the one report that it is to read. */
export function readForParent(): void {
  process.once('message', (task: ReadingTask) => {
    void read(task);
  });
  process.once('disconnect', () => {
    process.exit();
  });
}
