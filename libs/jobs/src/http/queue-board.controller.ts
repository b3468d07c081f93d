import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { Controller, Get, Put, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type HttpReply, type HttpRequest, Route } from '@app/http';
import { DomainError } from '@app/kernel';
import { z } from 'zod';
import { QueueBoard } from '../board/queue-board.js';

const BASE = '/api/v1/system/queues';
const MEDIA: Readonly<Record<string, string>> = {
  ...{ '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon' },
};
/** To look again at a job, and to put it away. Queues are not stopped, emptied or fed by hand: the program does that. */
const CARE = /^\/api\/queues\/[^/]+\/(retry\/failed|[^/]+\/(retry|clean|promote))$/;

const text = z.string().optional();
/** What the board asks by; it looks at the values itself. */
const BoardQuery = z.object({
  ...{ activeQueue: text, status: text, page: text, jobsPerPage: text, queueName: text },
  ...{ root: text, depth: text, maxChildren: text, type: text, start: text, end: text },
});

/** Bull Board, for the system manager. */
@ApiExcludeController()
@Controller('api/v1/system/queues')
export class QueueBoardController {
  constructor(private readonly board: QueueBoard) {}

  @Get(['', '*'])
  @Route({
    ability: 'system.manage',
    summary: 'The queues: what waits, what failed, and dead letters',
    query: BoardQuery,
  })
  async show(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    const path = pathOf(request);
    if (path.startsWith('/static/')) this.sendFile(path, reply);
    else if (path.startsWith('/api/')) await this.pass(path, request, reply);
    else reply.type('text/html; charset=utf-8').send(await this.board.page(BASE));
  }

  @Put('*')
  @Route({ ability: 'system.manage', summary: 'Tries dead letters again, or puts them away', preconditions: 'none' })
  async care(@Req() request: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    const path = pathOf(request);
    if (!CARE.test(path))
      throw new DomainError('not-allowed', 'Here jobs are tried again or put away; queues are not changed by hand.');
    await this.pass(path, request, reply);
  }

  private async pass(path: string, request: HttpRequest, reply: HttpReply): Promise<void> {
    const { method, query, body } = request;
    const answer = await this.board.answer({ method, path, query, body });
    if (answer === null) throw nothingHere();
    reply
      .status(answer.status)
      .type('application/json')
      .send(JSON.stringify(answer.body ?? {}));
  }

  private sendFile(path: string, reply: HttpReply): void {
    const file = this.board.fileOf(path);
    if (file === null || !existsSync(file)) throw nothingHere();
    reply.type(MEDIA[extname(file)] ?? 'application/octet-stream').send(createReadStream(file));
  }
}

function pathOf({ url }: HttpRequest): string {
  return url.replace(/\?.*$/s, '').slice(BASE.length);
}

function nothingHere(): DomainError {
  return new DomainError('route-unknown', 'There is nothing at this address.');
}
