import type { EventsPage } from '@app/contracts';
import { EventStore, matchingAfter, type RecordedEvent, safePosition, type Wanted } from '@app/event-store';
import { demand, parsePositionToken, positionToken, type Principal, ReadModelGate } from '@app/http';
import { DomainError } from '@app/kernel';
import { GetBody, ListBodies } from '@app/meetings';
import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { eventView } from './event.view.js';

const ABILITY = 'events.read';
/** No body has it, so only who may read the events of every body may read it: the directory belongs to none. */
const NO_BODY = '*';

export interface Asked {
  readonly body?: string | undefined;
  readonly types?: string | undefined;
}

/** A page, and where it ends as a number. */
export interface FedPage extends EventsPage {
  readonly reached: bigint;
}

/** The log as people and programs outside may read it, in the order in which it was written. */
@Injectable()
export class EventFeed {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    private readonly events: EventStore,
    private readonly queries: QueryBus,
    private readonly gate: ReadModelGate,
  ) {}

  /** What somebody may read of what they ask for. Refuses with `not-allowed` and `body-unknown`. */
  async wanted(principal: Principal, { body, types }: Asked): Promise<Wanted> {
    demand(principal, ABILITY, body ?? null);
    return { scopes: await this.scopes(principal, body), types: types?.split(',') ?? null };
  }

  /** Where to go on; refuses with `position-invalid`, and `position-of-another-epoch` where the log was restored since. */
  async place(token: string): Promise<bigint> {
    const { epoch, position } = parsePositionToken(token);
    const current = this.gate.epoch();
    if (epoch !== current)
      throw new DomainError(
        'position-of-another-epoch',
        `The log was restored since epoch ${epoch}; it is now in epoch ${current}. Read it from the beginning.`,
        { epoch: current },
      );
    if (position > (await this.lastGivenOut()))
      throw new DomainError(
        'position-of-another-epoch',
        'The log does not reach that position: it seems to have been restored. Read it from the beginning.',
        { epoch: current },
      );
    return position;
  }

  /** Where one begins who wants what comes from now on. */
  now(): Promise<bigint> {
    return safePosition(this.pool);
  }

  /** Throws why the first event cannot be read, where that is so; one further on ends the page. */
  async page(position: bigint, limit: number, wanted: Wanted): Promise<FedPage> {
    const found = await matchingAfter(this.pool, this.events.upcasters, { position, limit, ...wanted });
    const { items, unread } = this.read(found.events);
    const reached = unread === null ? found.reached : unread - 1n;
    return { items, reached, next: this.token(reached), more: found.more || unread !== null };
  }

  token(position: bigint): string {
    return positionToken(this.gate.epoch(), position);
  }

  private async lastGivenOut(): Promise<bigint> {
    const { rows } = await this.pool.query<{ last: bigint }>('select last_value as last from es.event_position');
    return rows[0]?.last ?? 0n;
  }

  private read(events: readonly RecordedEvent[]): { items: EventsPage['items'][number][]; unread: bigint | null } {
    const items: EventsPage['items'][number][] = [];
    for (const event of events)
      try {
        items.push(eventView(event, this.token(event.position)));
      } catch (error) {
        if (items.length === 0) throw error;
        return { items, unread: event.position };
      }
    return { items, unread: null };
  }

  private async scopes(principal: Principal, body: string | undefined): Promise<readonly string[] | null> {
    if (body !== undefined) return [(await this.queries.execute(new GetBody(body))).id];
    if (principal.may(ABILITY, NO_BODY)) return null;
    const bodies = await this.queries.execute(new ListBodies());
    return bodies.flatMap(({ id }) => (principal.may(ABILITY, id) ? [id] : []));
  }
}
