import { type BulkRow, type BulkRowAnswer, CommandAnswer, Problem } from '@app/contracts';
import { type HttpRequest, InnerCalls, RouteList } from '@app/http';
import { Injectable } from '@nestjs/common';

const ROUTE = /^\/api\/v1\/outcomes\/:outcome\/([a-z-]+)$/;

/**
 * Sends a row to the route that takes its command alone, within this program. So it has the same permission, the same
 * checks, the same refusals and the same trace in the log, and a command that outcomes learn is one that rows may have.
 */
@Injectable()
export class RowSender {
  private known: ReadonlySet<string> | undefined;

  constructor(
    private readonly inner: InnerCalls,
    private readonly routes: RouteList,
  ) {}

  /** What rows may have as their command. */
  commands(): ReadonlySet<string> {
    this.known ??= new Set(
      this.routes.all().flatMap(({ method, path }) => {
        const command = method === 'POST' ? ROUTE.exec(path)?.[1] : undefined;
        return command === undefined ? [] : [command];
      }),
    );
    return this.known;
  }

  /** `key` is the row's own Idempotency-Key. */
  async send(from: HttpRequest, { outcome, command, body, ifMatch }: BulkRow, key: string): Promise<Sent> {
    const url = `/api/v1/outcomes/${outcome}/${command}`;
    const { status, json } = await this.inner.post(from, { url, payload: body, key, ifMatch });
    return answerOf(status, json);
  }
}

type Fields = 'row' | 'outcome' | 'command';
type Sent = BulkRowAnswer extends infer Answer ? (Answer extends BulkRowAnswer ? Omit<Answer, Fields> : never) : never;

function answerOf(status: number, json: unknown): Sent {
  if (status < 400) {
    const { version, position } = CommandAnswer.parse(json);
    return { result: 'done', version, position };
  }
  const { code, title, detail = title, errors } = Problem.parse(json);
  return { result: 'refused', status, code, detail, ...(errors && { errors }) };
}
