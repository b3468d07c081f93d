import { ListEntities, ListInstruments, matchName, type EntityView, type InstrumentView } from '@app/directory';
import { EVERYTHING } from '@app/kernel';
import { ListBodies, ListMeetings, type BodyView, type MeetingView } from '@app/meetings';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { BodyId, NamedInstrument, Party } from '../domain/review/index.js';

/** What the directory holds, and the register of bodies and of one body's meetings, at one moment. */
export class KnownNames {
  private readonly entityById: ReadonlyMap<string, EntityView>;
  private readonly instrumentById: ReadonlyMap<string, InstrumentView>;

  constructor(
    private readonly entities: readonly EntityView[],
    private readonly instruments: readonly InstrumentView[],
    readonly meetings: readonly MeetingView[],
    readonly bodies: readonly BodyView[],
  ) {
    this.entityById = new Map(entities.map((entity) => [entity.id, entity]));
    this.instrumentById = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  }

  /** Those that a party may be: one where it is chosen or matched; none where the directory does not know it. */
  entitiesFor({ name, entity }: Party): readonly EntityView[] {
    if (entity === null) return matchName(name, this.entities);
    const found = this.entityById.get(entity);
    return found ? [found] : [];
  }

  /** As `entitiesFor`; also by the spellings of an instrument's versions. */
  instrumentsFor({ name, instrument }: Pick<NamedInstrument, 'name' | 'instrument'>): readonly InstrumentView[] {
    if (instrument === null) return this.instruments.filter((each) => bears(each, name));
    const found = this.instrumentById.get(instrument);
    return found ? [found] : [];
  }

  /** All that an entity is called. */
  spellingsOf(entity: string): readonly string[] {
    const found = this.entityById.get(entity);
    return found ? [found.name, ...found.aliases] : [];
  }

  /** Whether bodies as a report names them include a body of the register, by its id or any of its spellings. */
  include(body: BodyId, named: readonly string[]): boolean {
    const view = this.bodies.find(({ id }) => id === body);
    const name = view?.name ?? null;
    const aliases = matchName(name ?? body, this.entities).flatMap((entity) => entity.aliases);
    return named.some((each) => matchName(each, [{ name, aliases: [body, ...aliases] }]).length > 0);
  }

  meeting(id: string | null): MeetingView | null {
    return this.meetings.find((each) => each.id === id) ?? null;
  }
}

function bears(instrument: InstrumentView, name: string): boolean {
  return [...versionNames(instrument), { name: instrument.title, aliases: instrument.aliases }].some(
    (each) => matchName(name, [each]).length > 0,
  );
}

function versionNames({
  versions,
}: InstrumentView): readonly { readonly name: string | null; readonly aliases: readonly string[] }[] {
  return versions.map(({ aliases }) => ({ name: null, aliases }));
}

/** The version of an instrument that a spelling cites; null where it names none. */
export function versionCited({ versions }: InstrumentView, name: string): string | null {
  return versions.find(({ aliases }) => matchName(name, [{ name: null, aliases }]).length > 0)?.version ?? null;
}

@Injectable()
export class RegisterNames {
  constructor(private readonly queries: QueryBus) {}

  async of(body: BodyId): Promise<KnownNames> {
    const [entities, instruments, meetings, bodies] = await Promise.all([
      this.queries.execute(new ListEntities(null)),
      this.queries.execute(new ListInstruments(null)),
      this.queries.execute(new ListMeetings(body, EVERYTHING)),
      this.queries.execute(new ListBodies()),
    ]);
    return new KnownNames(entities, instruments, meetings, bodies);
  }
}
