import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@app/kernel';
import { catchError, from, mergeMap, throwError, type Observable } from 'rxjs';
import { ActorNames } from '../actor-names.js';
import { fasterActors, whoWasFaster } from './who-was-faster.js';

const isRefusal = (error: unknown): error is DomainError => error instanceof DomainError;

/** Two officers at once: the one who is refused is told by name who recorded what meanwhile. */
@Injectable()
export class TellWhoInterceptor implements NestInterceptor {
  constructor(
    private readonly names: ActorNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((refusal: unknown) => {
        const actors = fasterActors(refusal);
        if (actors.length === 0 || !isRefusal(refusal)) return throwError(() => refusal);
        return from(this.names.namesOf([...new Set(actors)])).pipe(
          mergeMap((names) => throwError(() => whoWasFaster(refusal, names, this.clock.now()))),
        );
      }),
    );
  }
}
