import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import type { Observable } from 'rxjs';
import type { HttpRequest } from './http-types.js';
import { parsePositionToken } from './position-token.js';
import { ReadModelGate } from './read-model-gate.js';

const WAIT_MS = 2_000;

/**
 * Read your writes: a GET with `X-Min-Position` waits until the read models show that position.
 * Throws `position-invalid`, `position-of-another-epoch`, `read-model-behind`.
 */
@Injectable()
export class MinPositionInterceptor implements NestInterceptor {
  constructor(private readonly gate: ReadModelGate) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { method, headers } = context.switchToHttp().getRequest<HttpRequest>();
    const token = headers['x-min-position'];
    if (method === 'GET' && typeof token === 'string') await this.reach(token);
    return next.handle();
  }

  private async reach(token: string): Promise<void> {
    const { epoch, position } = parsePositionToken(token);
    if (epoch !== this.gate.epoch())
      throw new DomainError('position-of-another-epoch', 'The register was restored since; read again without it.');
    if (!(await this.gate.waitFor(position, WAIT_MS)))
      throw new DomainError('read-model-behind', 'Your change is kept, but the lists do not show it yet.');
  }
}
