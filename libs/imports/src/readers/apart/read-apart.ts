import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
/** In ms, to load what a reading needs: the machine's time, and not the file's. */
const START = 60_000;

const fromSources = import.meta.url.endsWith('.ts');
const ENTRY = fromSources
  ? new URL('./start-reading.ts', import.meta.url)
  : new URL('./start-reading.js', import.meta.url);
const EXEC = fromSources ? ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'] : [];

/** Out of heap a process aborts; where it grows beyond its memory it kills itself, or the system does. */
const OUT_OF_MEMORY: readonly (NodeJS.Signals | null)[] = ['SIGABRT', 'SIGKILL'];

/** A terminal or an init system that ends the program sends these to all its processes. */
const FROM_OUTSIDE: readonly (NodeJS.Signals | null)[] = ['SIGTERM', 'SIGINT', 'SIGHUP'];

const tooHeavy = (name: string, what: string): ReportRefusal =>
  new ReportRefusal(
    'report-too-heavy',
    `${name} takes far more ${what} to read than a report should. Save it anew, without pictures, and give the new file.`,
    { name },
  );

interface Settle {
  readonly resolve: (report: ExtractedReport) => void;
  readonly reject: (reason: Error) => void;
}

/** Listens to one process and ends it where it is silent for too long. */
class Reading {
  private silent: NodeJS.Timeout | undefined;
  private begun = false;

  constructor(
    private readonly child: ChildProcess,
    private readonly name: string,
    private readonly silence: number,
    private readonly progress: ReadingProgress,
    private readonly settle: Settle,
  ) {
    child.on('message', (message: ReadingMessage) => {
      this.hear(message);
    });
    child.on('error', (error) => {
      this.end(error);
    });
    child.on('exit', (code, signal) => {
      this.end(this.reasonOf(code, signal));
    });
    this.listen(START);
  }

  /** What fails before the file is looked at, or from outside, is not the file's fault: whoever asked may ask again. */
  private reasonOf(code: number | null, signal: NodeJS.Signals | null): Error {
    if (!this.begun) return new Error(`The process that reads ended before it began (${signal ?? code ?? 'unknown'}).`);
    if (FROM_OUTSIDE.includes(signal)) return new Error(`The process that reads was told to end (${signal ?? ''}).`);
    return OUT_OF_MEMORY.includes(signal)
      ? tooHeavy(this.name, 'memory')
      : damaged(this.name, 'it could not be read to its end');
  }

  private hear(message: ReadingMessage): void {
    if (message.type === 'read')
      this.finish(() => {
        this.settle.resolve(message.report);
      });
    else if (message.type === 'refused') this.end(new ReportRefusal(message.code, message.message, message.details));
    else {
      this.begun = true;
      this.listen(this.silence);
      if (message.type === 'progress') this.progress(message.done, message.of);
    }
  }

  private listen(patience: number): void {
    clearTimeout(this.silent);
    this.silent = setTimeout(() => {
      this.end(tooHeavy(this.name, 'time'));
    }, patience);
  }

  private end(reason: Error): void {
    this.finish(() => {
      this.settle.reject(reason);
    });
  }

  private finish(settle: () => void): void {
    clearTimeout(this.silent);
    this.child.kill('SIGKILL');
    settle();
  }
}

/**
 * Reads a report in a process of its own, which is ended where it takes more than it is allowed, so that no file stops or fells
 * the program, not even one that fells its reader. Rejects with a `ReportRefusal`; beyond those of the readers
 * `report-too-heavy`. Rejects with another error where the process does not come to its work, or is ended from outside.
 */
export function readApart(
  file: Omit<ReadingTask, 'memory'>,
  { heap, memory, silence }: Allowance,
  progress: ReadingProgress,
): Promise<ExtractedReport> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(ENTRY), [], {
      env: {},
      execArgv: [...EXEC, `--max-old-space-size=${heap}`, '--max-semi-space-size=16', '--stack-size=3000'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    new Reading(child, file.name, silence, progress, { resolve, reject });
    const task: ReadingTask = { ...file, memory: memory * MB };
    child.send(task, () => undefined);
  });
}
