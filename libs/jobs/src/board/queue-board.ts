import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { QueueName } from '../job-catalog.js';
import { Jobs } from '../jobs.js';
import { type BoardAnswer, type BoardCall, BoardRoutes } from './board-routes.js';
import { queueWords } from './queue-words.js';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@bull-board/ui/package.json'));
/** Files are fetched by names of one kind: of a folder below and of letters, digits, dots and dashes. */
const FILE = /^\/static\/(?:(?:css|js|images|locales)\/(?:[\w-]+\/)?)?[\w-][\w.-]*$/;
/** The page's typefaces would come from elsewhere; the reader's own do. */
const FROM_ELSEWHERE = /<link href="https:[^>]*>/g;

/** Bull Board over the program's queues: what waits, what failed, and dead letters to be tried again. */
@Injectable()
export class QueueBoard {
  private opened: Promise<BoardRoutes> | null = null;

  constructor(private readonly jobs: Jobs) {}

  /** `basePath` is where the browser finds it. */
  async page(basePath: string): Promise<string> {
    const words = (await this.routes()).pageWords(basePath);
    const template = await readFile(join(folder, 'dist/index.ejs'), 'utf8');
    return template.replaceAll(FROM_ELSEWHERE, '').replaceAll(/<%([-=]) (\w+) %>/g, (_, kind: string, name: string) => {
      const text = String(words[name]);
      // What is not escaped stands in a script of data, and the board escaped it for that.
      return kind === '-' ? text : text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    });
  }

  /** The path of one of the page's files, or null. */
  fileOf(path: string): string | null {
    return FILE.test(path) ? join(folder, 'dist', path) : null;
  }

  async answer(call: BoardCall): Promise<BoardAnswer | null> {
    return (await this.routes()).answer(call);
  }

  /** Opened when somebody first looks: most programs never need the connections. */
  private routes(): Promise<BoardRoutes> {
    this.opened ??= this.open();
    return this.opened;
  }

  private async open(): Promise<BoardRoutes> {
    const names = Object.keys(queueWords) as QueueName[];
    const queues = await Promise.all(
      names.map(async (name) => new BullMQAdapter(await this.jobs.bullQueue(name), { description: queueWords[name] })),
    );
    const routes = new BoardRoutes();
    const uiConfig = { boardTitle: 'Queues', hideRedisDetails: true };
    createBullBoard({ queues, serverAdapter: routes, options: { uiBasePath: folder, uiConfig } });
    return routes;
  }
}
