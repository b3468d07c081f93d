import {
  CommandAnswer,
  DirectoryQuery,
  InstrumentAliasBody,
  InstrumentParams,
  InstrumentView,
  RegisterInstrumentBody,
  RegisterInstrumentVersionBody,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AddInstrumentAlias } from '../add-instrument-alias/add-instrument-alias.command.js';
import { GetInstrument } from '../get-instrument/get-instrument.query.js';
import { ListInstruments } from '../list-instruments/list-instruments.query.js';
import { RegisterInstrument } from '../register-instrument/register-instrument.command.js';
import { NewNames } from '../register-entity/new-names.js';
import { RegisterInstrumentVersion } from '../register-instrument-version/register-instrument-version.command.js';
import { DIRECTORY_SCOPE } from '../streams.js';

@ApiTags('directory')
@Controller('api/v1/instruments')
export class InstrumentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly names: NewNames,
  ) {}

  @Get()
  @Route({
    ability: 'directory.read',
    summary: 'Instruments, or those that bear a name',
    query: DirectoryQuery,
    response: z.array(InstrumentView),
  })
  list(@Input('query') { named }: z.output<typeof DirectoryQuery>): Promise<readonly InstrumentView[]> {
    return this.queries.execute(new ListInstruments(named ?? null));
  }

  @Get(':instrument')
  @Route({ ability: 'directory.read', summary: 'An instrument', params: InstrumentParams, response: InstrumentView })
  async get(
    @Input('params') { instrument }: z.output<typeof InstrumentParams>,
    @Context() context: RequestContext,
  ): Promise<InstrumentView> {
    const view = await this.queries.execute(new GetInstrument(instrument));
    context.etag(view.version);
    return view;
  }

  @Post()
  @Route({
    ability: 'directory.manage',
    summary:
      'Put an instrument into the directory; a title that is known already is refused until it is said to be another one',
    body: RegisterInstrumentBody,
    response: CommandAnswer,
    status: 201,
  })
  async register(
    @Input('body')
    { instrument, kind, aliases, title, otherThan, effectiveOn }: z.output<typeof RegisterInstrumentBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const newcomer = { id: instrument, names: [title, ...aliases], otherThan };
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    const command = new RegisterInstrument({ instrument, kind, aliases }, { title }, metadata);
    const register = () => this.commands.execute(command);
    return context.appended(await this.names.enter('instrument', newcomer, register), instrument);
  }

  @Post(':instrument/aliases')
  @Route({
    ability: 'directory.manage',
    summary: 'Add a spelling that texts use',
    params: InstrumentParams,
    body: InstrumentAliasBody,
    response: CommandAnswer,
  })
  async addAlias(
    @Input('params') { instrument }: z.output<typeof InstrumentParams>,
    @Input('body') { alias, version, effectiveOn }: z.output<typeof InstrumentAliasBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetInstrument(instrument));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new AddInstrumentAlias(instrument, alias, version, metadata)));
  }

  @Post(':instrument/versions')
  @Route({
    ability: 'directory.manage',
    summary: 'Add a version: where and when the instrument was adopted, revised or modified',
    params: InstrumentParams,
    body: RegisterInstrumentVersionBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      revised: {
        ...{ version: 'rev-bucharest-2022', act: 'revised', by: 'Plenipotentiary Conference 2022', place: 'Bucharest' },
        ...{ on: '2022-10-14', aliases: ['Resolution 179 (Rev. Bucharest, 2022)'], effectiveOn: '2022-10-14' },
      },
    },
  })
  async registerVersion(
    @Input('params') { instrument }: z.output<typeof InstrumentParams>,
    @Input('body') { effectiveOn, on, ...version }: z.output<typeof RegisterInstrumentVersionBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetInstrument(instrument));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    const dated = { ...version, on: on === null ? null : isoDateOf(on) };
    return context.appended(
      await this.commands.execute(new RegisterInstrumentVersion(instrument, dated, metadata)),
      version.version,
    );
  }
}
