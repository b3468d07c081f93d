import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobStore } from '@app/jobs';
import { ended, killed } from './ended.js';

const support = join(import.meta.dirname, '../support');
const program = join(support, 'programs/send-reminders.ts');

export interface ReminderWorkersOptions {
  readonly store: JobStore;
  readonly smtpUrl: string;
}

/** Processes that send reminders, all by the clock of one file. */
export class ReminderWorkers {
  private readonly running: ChildProcess[] = [];

  private constructor(
    private readonly options: ReminderWorkersOptions,
    private readonly folder: string,
  ) {}

  static async at(instant: string, options: ReminderWorkersOptions): Promise<ReminderWorkers> {
    const workers = new ReminderWorkers(options, await mkdtemp(join(tmpdir(), 'sequitur-reminder-workers-')));
    workers.setClock(instant);
    return workers;
  }

  /** For all of them at once. */
  setClock(instant: string): void {
    writeFileSync(this.clockFile, instant);
  }

  /** So many more; resolves when they work. */
  async start(count: number): Promise<void> {
    const { store, smtpUrl } = this.options;
    const given = JSON.stringify({ store, smtpUrl, clockFile: this.clockFile });
    const args = ['--import', join(support, 'typescript.ts'), program, given];
    const children = Array.from({ length: count }, () =>
      spawn('node', args, { stdio: ['pipe', 'inherit', 'inherit', 'ipc'] }),
    );
    this.running.push(...children);
    await Promise.all(children.map((child) => Promise.race([once(child, 'message'), ended(child)])));
  }

  /** Kills the oldest so many with -9. */
  async kill(count = this.running.length): Promise<void> {
    await Promise.all(this.running.splice(0, count).map(killed));
  }

  /** Asks the oldest so many to end, and waits until they have. */
  async stop(count = this.running.length): Promise<void> {
    const children = this.running.splice(0, count);
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map(ended));
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  private get clockFile(): string {
    return join(this.folder, 'now');
  }
}
