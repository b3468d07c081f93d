import { BulkAnswer, BulkBody, type BulkRow, type BulkRowAnswer } from '@app/contracts';
import { childCommandId } from '@app/event-store';
import { Context, describeError, type HttpRequest, Input, type RequestContext, Route } from '@app/http';
import { Controller, Logger, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { bulkProblems } from './bulk.problems.js';
import { RowSender } from './row-sender.js';
import { takeRows } from './take-rows.js';

const BODY_LIMIT = 8 * 1_048_576;
const UNKNOWN = 'bulk-command-unknown';

/** What a selection in the register is changed by. */
@ApiTags('outcomes')
@Controller('api/v1/bulk-commands')
export class BulkController {
  private readonly log = new Logger('Bulk');

  constructor(private readonly sender: RowSender) {}

  @Post()
  @Route({
    ability: 'outcome.step',
    summary: 'Many commands in one request, each answered by itself',
    description:
      'Up to 500 rows. Each is taken as if it were sent alone: with the right it needs, in a transaction of its own, done or refused whatever becomes of the others. Rows of one outcome follow one another. With an Idempotency-Key each row has a key of its own, made of it and the place of the row: a request that is repeated does nothing twice, and a row that was changed in the meantime is refused (`key-reused`).',
    body: BulkBody,
    response: BulkAnswer,
    preconditions: 'key',
    bodyLimit: BODY_LIMIT,
  })
  take(
    @Input('body') { rows }: BulkBody,
    @Context() { commandId }: RequestContext,
    @Req() request: HttpRequest,
  ): Promise<BulkAnswer> {
    return takeRows(rows, (row, number) => this.one(request, row, number, childCommandId(commandId, number)));
  }

  private async one(request: HttpRequest, row: BulkRow, number: number, key: string): Promise<BulkRowAnswer> {
    const { outcome, command } = row;
    const known = this.sender.commands();
    if (!known.has(command)) return { row: number, outcome, command, ...unknown(command, known) };
    try {
      return { row: number, outcome, command, ...(await this.sender.send(request, row, key)) };
    } catch (error) {
      // A row must never go without an answer: the others stand whatever this one came to.
      this.log.error({ msg: 'a row of a bulk request failed', error: describeError(error) });
      const detail = 'Quote the correlation id when you report this.';
      return { row: number, outcome, command, result: 'refused', status: 500, code: 'internal-error', detail };
    }
  }
}

function unknown(command: string, known: ReadonlySet<string>) {
  const detail = `Outcomes take no command "${command}". They take: ${[...known].sort().join(', ')}.`;
  return { result: 'refused', status: bulkProblems[UNKNOWN].status, code: UNKNOWN, detail } as const;
}
