import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { knowsName } from '../domain/index.js';
import { instrumentView, type InstrumentView } from '../instrument.view.js';
import { type DirectoryDatabase } from '../read-models/directory-database.js';
import { ListInstruments } from './list-instruments.query.js';

@QueryHandler(ListInstruments)
export class ListInstrumentsHandler implements IQueryHandler<ListInstruments> {
  constructor(@Inject(Kysely) private readonly database: Kysely<DirectoryDatabase>) {}

  async execute({ named }: ListInstruments): Promise<readonly InstrumentView[]> {
    const rows = await this.database
      .selectFrom('read.instrument')
      .selectAll()
      .orderBy('title')
      .orderBy('instrument_id')
      .execute();
    const views = rows.map((row) => instrumentView(row, named));
    return named === null ? views : views.filter((view) => bears(view, named));
  }
}

/** By its own spellings or by those of one of its versions. */
function bears({ title, aliases, versions }: InstrumentView, named: string): boolean {
  const all = [...aliases, ...versions.flatMap((version) => version.aliases)];
  return knowsName({ name: title, aliases: all }, named);
}
