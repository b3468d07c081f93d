import {
  CommandAnswer,
  InstrumentAliasWithdrawalBody,
  InstrumentParams,
  InstrumentTitleBody,
  InstrumentVersionCorrectionBody,
  InstrumentVersionParams,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { CorrectInstrumentTitle } from '../correct-instrument-title/correct-instrument-title.command.js';
import { CorrectInstrumentVersion } from '../correct-instrument-version/correct-instrument-version.command.js';
import { GetInstrument } from '../get-instrument/get-instrument.query.js';
import { DIRECTORY_SCOPE } from '../streams.js';
import { WithdrawInstrumentAlias } from '../withdraw-instrument-alias/withdraw-instrument-alias.command.js';

/** What the directory said wrongly of an instrument, put right. */
@ApiTags('directory')
@Controller('api/v1/instruments')
export class InstrumentCareController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post(':instrument/alias-withdrawals')
  @Route({
    ability: 'directory.manage',
    summary: 'Take a spelling away, of the instrument or of one of its versions',
    params: InstrumentParams,
    body: InstrumentAliasWithdrawalBody,
    response: CommandAnswer,
    examples: { mistake: { alias: 'Resolution 1036', reason: 'Digits swapped.', effectiveOn: '2024-01-01' } },
  })
  async withdrawAlias(
    @Input('params') { instrument }: z.output<typeof InstrumentParams>,
    @Input('body') { alias, version, reason, effectiveOn }: z.output<typeof InstrumentAliasWithdrawalBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetInstrument(instrument));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    const command = new WithdrawInstrumentAlias(instrument, alias, version, reason, metadata);
    return context.appended(await this.commands.execute(command));
  }

  @Post(':instrument/title-corrections')
  @Route({
    ability: 'directory.manage',
    summary: 'Correct the title of an instrument',
    params: InstrumentParams,
    body: InstrumentTitleBody,
    response: CommandAnswer,
    examples: {
      typo: { title: 'Council Resolution 1306', reason: 'Digits swapped.', effectiveOn: '2009-10-29' },
    },
  })
  async correctTitle(
    @Input('params') { instrument }: z.output<typeof InstrumentParams>,
    @Input('body') { title, reason, effectiveOn }: z.output<typeof InstrumentTitleBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetInstrument(instrument));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    const command = new CorrectInstrumentTitle(instrument, title, reason, metadata);
    return context.appended(await this.commands.execute(command));
  }

  @Post(':instrument/versions/:version/corrections')
  @Route({
    ability: 'directory.manage',
    summary: 'Correct where and when a version was adopted, revised or modified; its name stays',
    params: InstrumentVersionParams,
    body: InstrumentVersionCorrectionBody,
    response: CommandAnswer,
    examples: {
      place: {
        ...{ act: 'revised', by: 'Plenipotentiary Conference 2022', place: 'Bucharest', on: '2022-10-14' },
        ...{ reason: 'The place was missing.', effectiveOn: '2022-10-14' },
      },
    },
  })
  async correctVersion(
    @Input('params') { instrument, version }: z.output<typeof InstrumentVersionParams>,
    @Input('body') { act, by, place, on, reason, effectiveOn }: z.output<typeof InstrumentVersionCorrectionBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.queries.execute(new GetInstrument(instrument));
    const metadata = context.metadataFor(DIRECTORY_SCOPE, isoDateOf(effectiveOn));
    const facts = { act, by, place, on: on === null ? null : isoDateOf(on) };
    const command = new CorrectInstrumentVersion(instrument, version, facts, reason, metadata);
    return context.appended(await this.commands.execute(command));
  }
}
