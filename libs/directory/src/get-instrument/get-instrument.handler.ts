import { DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { instrumentView, type InstrumentView } from '../instrument.view.js';
import { type DirectoryDatabase } from '../read-models/directory-database.js';
import { GetInstrument } from './get-instrument.query.js';

@QueryHandler(GetInstrument)
export class GetInstrumentHandler implements IQueryHandler<GetInstrument> {
  constructor(@Inject(Kysely) private readonly database: Kysely<DirectoryDatabase>) {}

  async execute({ instrument }: GetInstrument): Promise<InstrumentView> {
    const row = await this.database
      .selectFrom('read.instrument')
      .selectAll()
      .where('instrument_id', '=', instrument)
      .executeTakeFirst();
    if (!row) throw new DomainError('instrument-unknown', `There is no instrument ${instrument}.`, { instrument });
    return instrumentView(row);
  }
}
