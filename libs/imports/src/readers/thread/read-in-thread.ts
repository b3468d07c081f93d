import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ExtractedReport } from '../../domain/extracted-report.js';
import type { ReadingProgress } from '../read-in-place.js';
import { damaged, ReportRefusal } from '../report-refusal.js';
import type { ReadingMessage, ReadingTask } from './messages.js';

/** What a reading may take: `heap` of objects and `memory` in all, in MB; `silence` between two signs of progress, in ms. */
export interface Allowance {
  readonly heap: number;
  readonly memory: number;
  readonly silence: number;
}

const MB = 1024 * 1024;
const WATCH_EVERY = 100;
/** In ms. A thread deep in native code does not answer; it is ended all the same. */
const PATIENCE = 1_000;

const fromSources = import.meta.url.endsWith('.ts');
const ENTRY = fromSources
  ? new URL('./start-reading.ts', import.meta.url)
  : new URL('./start-reading.js', import.meta.url);
const EXEC = fromSources ? ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'] : [];

const tooHeavy = (name: string, what: string): ReportRefusal =>
  new ReportRefusal(
    'report-too-heavy',
    `${name} takes far more ${what} to read than a report should. Save it anew, without pictures, and give the new file.`,
    { name },
  );

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Watches one thread and ends it where it takes too much. */
class Reading {
  private silent: NodeJS.Timeout | undefined;
  private readonly watch: NodeJS.Timeout;
  private weighing: Promise<void> | null = null;

  constructor(
    private readonly worker: Worker,
    private readonly task: ReadingTask,
    private readonly allowance: Allowance,
    private readonly progress: ReadingProgress,
    private readonly settle: {
      readonly resolve: (report: ExtractedReport) => void;
      readonly reject: (reason: ReportRefusal) => void;
    },
  ) {
    worker.on('message', (message: ReadingMessage) => {
      this.hear(message);
    });
    worker.on('error', (error: unknown) => {
      const full = isOutOfMemory(error);
      this.end(full ? tooHeavy(task.name, 'memory') : damaged(task.name, 'it does not follow the rules of its format'));
    });
    worker.on('exit', () => {
      this.end(damaged(task.name, 'it could not be read to its end'));
    });
    this.watch = setInterval(() => {
      this.weighing ??= this.weigh().finally(() => {
        this.weighing = null;
      });
    }, WATCH_EVERY);
    this.listen();
  }

  private hear(message: ReadingMessage): void {
    if (message.type === 'read')
      this.finish(() => {
        this.settle.resolve(message.report);
      });
    else if (message.type === 'refused') this.end(new ReportRefusal(message.code, message.message, message.details));
    else {
      this.listen();
      this.progress(message.done, message.of);
    }
  }

  private listen(): void {
    clearTimeout(this.silent);
    this.silent = setTimeout(() => {
      this.end(tooHeavy(this.task.name, 'time'));
    }, this.allowance.silence);
  }

  /** The limit of a thread's heap does not count the bytes outside it, such as what a PDF's streams unpack to. */
  private async weigh(): Promise<void> {
    try {
      const { used_heap_size: heap, external_memory: outside } = await this.worker.getHeapStatistics();
      if (heap + outside > this.allowance.memory * MB) this.end(tooHeavy(this.task.name, 'memory'));
    } catch {
      // The thread has ended, which its own events tell.
    }
  }

  private end(reason: ReportRefusal): void {
    this.finish(() => {
      this.settle.reject(reason);
    });
  }

  private finish(settle: () => void): void {
    clearTimeout(this.silent);
    clearInterval(this.watch);
    void this.terminate();
    settle();
  }

  /** A thread that is asked for its figures while it is being ended can take the whole process with it. */
  private async terminate(): Promise<void> {
    const asked = this.weighing;
    if (asked !== null) await Promise.race([asked, delay(PATIENCE)]);
    await this.worker.terminate();
  }
}

/**
 * Reads a report in a thread of its own, which is ended where it takes more than it is allowed, so that no file stops or fells
 * the program. Rejects with a `ReportRefusal`; beyond those of the readers `report-too-heavy`.
 */
export function readInThread(
  task: ReadingTask,
  allowance: Allowance,
  progress: ReadingProgress,
): Promise<ExtractedReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(ENTRY, {
      workerData: task,
      execArgv: EXEC,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: allowance.heap, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    new Reading(worker, task, allowance, progress, { resolve, reject });
  });
}
