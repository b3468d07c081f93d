import { DIRECTORY_SCOPE, RegisterEntity, RegisterInstrument } from '@app/directory';
import type { Metadata, RecordedEvent } from '@app/event-store';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { caused, nth } from '../caused.js';
import type { EntityId, InstrumentId, NamedInstrument, Party, ProposalContent } from '../domain/review/index.js';
import { isRefusal } from '../is-refusal.js';
import { instrumentKindOf, partyKindOf } from '../lexicons/what-words-tell.js';
import { RegisterNames, versionCited, type KnownNames } from '../register-names/register-names.js';
import { idFor } from './id-for.js';
import type { KnownIds } from './to-record.js';

/** Enters into the directory whom and what a proposal names and nobody knows yet. */
@Injectable()
export class EnterParties {
  constructor(
    private readonly commands: CommandBus,
    private readonly registerNames: RegisterNames,
  ) {}

  async enter(content: ProposalContent, acceptance: RecordedEvent): Promise<KnownIds> {
    const { issuers, owners, addressees, instruments } = content;
    const names = await this.registerNames.of(acceptance.scope);
    let made = 0;
    const next = (first: number): Metadata => ({ ...caused(acceptance, first + made++), scope: DIRECTORY_SCOPE });
    const ids = async (parties: readonly Party[]): Promise<readonly EntityId[]> => {
      const all: EntityId[] = [];
      for (const party of parties) all.push(await this.entityOf(party, names, next(nth.party)));
      return [...new Set(all)];
    };
    return {
      issuers: await ids(issuers),
      owners: await ids(owners),
      addressees: await ids(addressees),
      instruments: await this.instrumentsOf(instruments, names, () => next(nth.party)),
    };
  }

  private async entityOf(party: Party, names: KnownNames, metadata: Metadata): Promise<EntityId> {
    const [found] = names.entitiesFor(party);
    if (party.entity !== null || found) return found?.id ?? party.entity ?? '';
    const entity = idFor(party.name);
    const facts = { entity, kind: partyKindOf(party.name), aliases: [] };
    const register = new RegisterEntity(facts, { name: party.name, email: null }, metadata);
    await unlessKnown(this.commands.execute(register), 'entity-already-registered');
    return entity;
  }

  private async instrumentsOf(instruments: readonly NamedInstrument[], names: KnownNames, next: () => Metadata) {
    const all = new Map<InstrumentId, string | null>();
    for (const cited of instruments) {
      const [found] = names.instrumentsFor(cited);
      const version = cited.version ?? (found ? versionCited(found, cited.name) : null);
      const id = cited.instrument ?? found?.id ?? (await this.newInstrument(cited.name, next()));
      all.set(id, all.get(id) ?? version);
    }
    return [...all].map(([instrument, version]) => ({ instrument, version }));
  }

  private async newInstrument(name: string, metadata: Metadata): Promise<InstrumentId> {
    const instrument = idFor(name);
    const register = new RegisterInstrument(
      { instrument, kind: instrumentKindOf(name), aliases: [] },
      { title: name },
      metadata,
    );
    await unlessKnown(this.commands.execute(register), 'instrument-already-registered');
    return instrument;
  }
}

/** Another proposal of the same report named it a moment before, or an officer did: the id comes from the name, so it is the same. */
async function unlessKnown(registering: Promise<unknown>, code: string): Promise<void> {
  try {
    await registering;
  } catch (refusal) {
    if (!isRefusal(refusal) || refusal.code !== code) throw refusal;
  }
}
