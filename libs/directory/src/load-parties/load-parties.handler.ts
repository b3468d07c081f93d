import { commandIdOf, EventStore, requestHashOf, type Metadata } from '@app/event-store';
import { isoDateOf, type IsoDate } from '@app/kernel';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AddEntityAlias } from '../add-entity-alias/add-entity-alias.command.js';
import { knowsName, type InstrumentVersion } from '../domain/index.js';
import { parties, shippedInstruments, type Party, type ShippedInstrument } from '../parties/index.js';
import { RegisterEntity } from '../register-entity/register-entity.command.js';
import { RegisterInstrumentVersion } from '../register-instrument-version/register-instrument-version.command.js';
import { RegisterInstrument } from '../register-instrument/register-instrument.command.js';
import { DIRECTORY_SCOPE, entityStream, instrumentStream } from '../streams.js';
import { LoadParties, type PartiesLoaded } from './load-parties.command.js';

/** The founding of the Union: nothing that the directory says of a party holds before it. */
const SINCE = isoDateOf('1865-05-17');

@CommandHandler(LoadParties)
export class LoadPartiesHandler implements ICommandHandler<LoadParties> {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
  ) {}

  async execute({ actor }: LoadParties): Promise<PartiesLoaded> {
    const streams = shippedInstruments.map(({ instrument }) => instrumentStream(instrument).streamId);
    const unknown = new Set(await this.events.missing(streams));
    const instruments = shippedInstruments.filter(({ instrument }) =>
      unknown.has(instrumentStream(instrument).streamId),
    );
    for (const { instrument, kind, aliases, title } of instruments) {
      const metadata = metadataOf(actor, `instrument ${instrument}`, SINCE);
      await this.commands.execute(new RegisterInstrument({ instrument, kind, aliases }, { title }, metadata));
    }
    let versions = 0;
    for (const instrument of shippedInstruments) versions += await this.loadVersions(actor, instrument);
    return { instruments: instruments.length, versions, entities: await this.loadEntities(actor) };
  }

  private async loadEntities(actor: string): Promise<number> {
    const unknown = new Set(await this.events.missing(parties.map(({ entity }) => entityStream(entity).streamId)));
    const missing = parties.filter(({ entity }) => unknown.has(entityStream(entity).streamId));
    const held = parties.filter(({ entity }) => !unknown.has(entityStream(entity).streamId));
    for (const party of held) await this.addSpellings(actor, party);
    for (const { entity, kind, aliases, name } of missing) {
      const metadata = metadataOf(actor, `entity ${entity}`, SINCE);
      await this.commands.execute(new RegisterEntity({ entity, kind, aliases }, { name, email: null }, metadata));
    }
    return missing.length;
  }

  private async addSpellings(actor: string, { entity, name, aliases }: Party): Promise<void> {
    const recorded = await this.events.read(entityStream(entity).streamId);
    const known = recorded.flatMap(({ data, prose }) => [data['alias'], data['aliases'], prose?.['name']].flat());
    const spellings = { name: null, aliases: known.filter((each) => typeof each === 'string') };
    for (const alias of [name, ...aliases].filter((each) => !knowsName(spellings, each))) {
      const metadata = metadataOf(actor, `entity ${entity} ${alias}`, recorded[0]?.effectiveOn ?? SINCE);
      await this.commands.execute(new AddEntityAlias(entity, alias, metadata));
    }
  }

  /** An instrument that an officer registered holds from a day of its own; nothing is said of it before. */
  private async loadVersions(actor: string, { instrument, versions }: ShippedInstrument): Promise<number> {
    const recorded = await this.events.read(instrumentStream(instrument).streamId);
    const [first] = recorded;
    const known = recorded.flatMap(({ type, data }) => (type === 'InstrumentVersionRegistered' ? data['version'] : []));
    const missing = versions.filter(({ version }) => !known.includes(version));
    for (const version of missing) {
      const on = latest(version, first?.effectiveOn ?? SINCE);
      const metadata = metadataOf(actor, `instrument ${instrument} ${version.version}`, on);
      await this.commands.execute(new RegisterInstrumentVersion(instrument, version, metadata));
    }
    return missing.length;
  }
}

function latest({ on }: InstrumentVersion, since: IsoDate): IsoDate {
  return on !== null && on > since ? on : since;
}

/** From the key alone, whoever loads: a load that was cut off goes on, and loading again finds the first result. */
function metadataOf(actor: string, key: string, effectiveOn: IsoDate): Metadata {
  const commandId = commandIdOf('parties', 'load-parties', key);
  return {
    actor,
    scope: DIRECTORY_SCOPE,
    effectiveOn,
    commandId,
    requestHash: requestHashOf({ key }),
    correlationId: commandId,
  };
}
