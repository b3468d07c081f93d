import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, killed } from './ended.js';
import { readLedger } from './ledger.js';
import { type Order } from './planned-commands.js';

const support = join(import.meta.dirname, '../support');
const LOOK_EVERY_MS = 20;

export interface WritersOptions {
  readonly url: string;
  /** Processes. */
  readonly writers: number;
  readonly lanes: number;
  /** Of all lanes of all writers together, about. */
  readonly commands: number;
  readonly bytes?: number;
}

/** Processes that append at the same time, each with a ledger of what it was answered. */
export class Writers {
  private readonly running = new Map<string, ChildProcess>();

  private constructor(
    readonly orders: readonly Order[],
    private readonly folder: string,
  ) {}

  static async start({ url, writers, lanes, commands, bytes = 40 }: WritersOptions): Promise<Writers> {
    const folder = await mkdtemp(join(tmpdir(), 'sequitur-ledgers-'));
    const each = { url, lanes, commands: Math.ceil(commands / writers / lanes), bytes };
    const orders = Array.from({ length: writers }, (_, index) => {
      const name = `writer-${index + 1}`;
      return { ...each, name, ledger: join(folder, `${name}.ndjson`) };
    });
    const started = new Writers(orders, folder);
    for (const order of orders) started.begin(order);
    return started;
  }

  get planned(): number {
    return this.orders.reduce((sum, { lanes, commands }) => sum + lanes * commands, 0);
  }

  /** Answers so far, refusals not counted. */
  async acknowledged(): Promise<number> {
    const texts = await Promise.all(
      this.orders.filter(({ ledger }) => existsSync(ledger)).map(({ ledger }) => readFile(ledger, 'latin1')),
    );
    return texts.reduce((sum, text) => sum + text.split('"commandId"').length - 1, 0);
  }

  /** Resolves once so many commands were answered. */
  async untilAcknowledged(count: number): Promise<void> {
    await this.until(async () => (await this.acknowledged()) >= Math.min(count, this.planned));
  }

  /** Resolves once the condition holds; rejects when a writer gives up. */
  async until(condition: () => Promise<boolean>): Promise<void> {
    while (!(await condition())) {
      this.refuseFailed();
      await pause(LOOK_EVERY_MS);
    }
  }

  /** How often they were turned away with this code. */
  refused(code: string): number {
    return this.orders.reduce((sum, { ledger }) => sum + (readLedger(ledger).refused.get(code) ?? 0), 0);
  }

  /** Kills one of them with -9 and starts it again: it goes on with what its ledger does not hold. */
  async killAndStart(index: number): Promise<void> {
    const order = this.orders[index % this.orders.length];
    if (order === undefined) return;
    const child = this.running.get(order.name);
    if (child !== undefined) await killed(child);
    this.begin(order);
  }

  /** Resolves once so many more commands were answered than now. */
  async untilMore(count: number): Promise<void> {
    await this.untilAcknowledged((await this.acknowledged()) + count);
  }

  /** Lets them end before all is done. */
  end(): void {
    for (const child of this.running.values()) child.kill('SIGTERM');
  }

  /** Resolves when all have been answered everything. */
  async done(): Promise<void> {
    await Promise.all([...this.running.values()].map(ended));
    this.refuseFailed();
  }

  async remove(): Promise<void> {
    for (const child of this.running.values()) await killed(child);
    await rm(this.folder, { recursive: true, force: true });
  }

  private begin(order: Order): void {
    const program = join(support, 'programs/append-commands.ts');
    const args = ['--import', join(support, 'typescript.ts'), program, JSON.stringify(order)];
    this.running.set(order.name, spawn('node', args, { stdio: ['pipe', 'inherit', 'inherit'] }));
  }

  private refuseFailed(): void {
    for (const [name, { exitCode, signalCode }] of this.running)
      if (signalCode !== null || (exitCode !== null && exitCode !== 0))
        throw new Error(`${name} ended with ${String(exitCode ?? signalCode)}; its words are above.`);
  }
}
