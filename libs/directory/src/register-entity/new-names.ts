import { EventStore, foldAsOf, type Appended, type PlacedDecider, type RecordedEvent } from '@app/event-store';
import { type DomainEvent } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { entity, instrument, type Nameable } from '../domain/index.js';
import { ListEntities } from '../list-entities/list-entities.query.js';
import { ListInstruments } from '../list-instruments/list-instruments.query.js';
import { type DirectoryDatabase } from '../read-models/directory-database.js';
import { idIn } from '../streams.js';
import { demandNewName, type Known, type Newcomer } from './demand-new-name.js';

type Category = 'entity' | 'instrument';

/** Of the advisory lock, whatever the program that asks. */
const LOCK = sql`hashtextextended('directory-names', 0)`;

/**
 * Newcomers enter one after the other, whichever program takes them in, so that two officers who enter one party in the same
 * moment are told of it. Names are those of the read models, and of the log where those lag behind.
 */
@Injectable()
export class NewNames {
  /** Ends when whoever came last is in: of one program only one waits in the database, and takes no other's connection. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Kysely) private readonly database: Kysely<DirectoryDatabase>,
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  /** Refuses as `demandNewName` and `register` do. */
  enter(category: Category, newcomer: Newcomer, register: () => Promise<Appended>): Promise<Appended> {
    const entered = this.last.then(() => this.alone(category, newcomer, register));
    this.last = entered.catch(() => undefined);
    return entered;
  }

  private alone(category: Category, newcomer: Newcomer, register: () => Promise<Appended>): Promise<Appended> {
    return this.database.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
      demandNewName(newcomer, await this.known(category));
      return register();
    });
  }

  private async known(category: Category): Promise<readonly Known[]> {
    // First, so that what the read model takes in meanwhile is listed.
    const changed = await this.changed(category);
    const listed = new Map((await this.listed(category)).map((each) => [each.id, each]));
    for (const id of changed) {
      const recorded = await this.events.read(`${category}-${id}`);
      const state = category === 'entity' ? stateOf(entity, recorded) : stateOf(instrument, recorded);
      if (state !== null) listed.set(id, { id, name: state.name, aliases: state.aliases });
    }
    return [...listed.values()];
  }

  private async listed(category: Category): Promise<readonly Known[]> {
    if (category === 'entity') return this.queries.execute(new ListEntities(null));
    const found = await this.queries.execute(new ListInstruments(null));
    return found.map(({ id, title, aliases }) => ({ id, name: title, aliases }));
  }

  /** What the read model does not hold as the log has it. */
  private async changed(category: Category): Promise<readonly string[]> {
    const held = category === 'entity' ? sql`read.entity` : sql`read.instrument`;
    const { rows } = await sql<{ stream_id: string }>`
      select s.stream_id from es.stream s where s.category = ${category} and not exists (select from ${held} h
        where ${category} || '-' || ${sql.ref(`h.${category}_id`)} = s.stream_id
        and h.version = (select max(e.version) from es.event e where e.stream_id = s.stream_id))`.execute(
      this.database,
    );
    return rows.flatMap(({ stream_id }) => idIn(category, stream_id) ?? []);
  }
}

function stateOf<Command, Event extends DomainEvent, State extends Nameable | null>(
  decider: PlacedDecider<Command, Event, State>,
  recorded: readonly RecordedEvent[],
): State {
  return foldAsOf(decider, recorded).state;
}
