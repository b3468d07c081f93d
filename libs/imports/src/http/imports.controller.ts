import {
  ImportParams,
  ImportsQuery,
  ImportStartedAnswer,
  ImportsView,
  ImportTextView,
  ImportView,
  StartImportBody,
} from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import { CLOCK, dateIn, type Clock } from '@app/kernel';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { GetImportText } from '../get-import-text/get-import-text.query.js';
import { GetImport } from '../get-import/get-import.query.js';
import { ListImports } from '../list-imports/list-imports.query.js';
import { StartImport } from '../start-import/start-import.command.js';
import { ImportRequests } from './import-requests.js';

/** A file of 50 MB as base64 in JSON, with some room for the rest. */
const FILE_BODY_LIMIT = 72 * 1024 * 1024;
type Params = z.infer<typeof ImportParams>;

/** Reports that are put in to be read, and what they propose. Drafts: for the secretariat of the body alone. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly requests: ImportRequests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Route({
    ability: 'import.run',
    summary: 'Reports that were put in for a body, newest first',
    query: ImportsQuery,
    response: ImportsView,
    scope: ({ query }) => query.body,
  })
  async list(@Input('query') { body }: z.infer<typeof ImportsQuery>): Promise<ImportsView> {
    return { items: await this.queries.execute(new ListImports(body)) };
  }

  @Post()
  @Route({
    ability: 'import.run',
    summary: 'Put in a report to be read',
    description:
      'It is read in the background: follow GET /imports/{import}/live, or ask for the import again. The same file is recognised by its content; `existing` then says so, and `id` is the import that is there.',
    body: StartImportBody,
    response: ImportStartedAnswer,
    status: 202,
    bodyLimit: FILE_BODY_LIMIT,
    scope: ({ body }) => body.body,
    examples: { text: { body: 'CWG-COP', name: 'report.txt', text: 'Report of the 21st meeting …' } },
  })
  async start(
    @Input('body') { body, name, text, base64, meeting }: StartImportBody,
    @Context() context: RequestContext,
  ): Promise<ImportStartedAnswer> {
    const bytes = text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text, 'utf8');
    const metadata = context.metadataFor(body, dateIn('UTC', this.clock.now()));
    const started = await this.commands.execute(new StartImport(body, name, bytes, meeting ?? null, metadata));
    return { ...context.appended(started), id: started.id, existing: started.existing };
  }

  @Get(':import')
  @Route({
    ability: 'import.run',
    summary: 'A report that was put in: how far it is read, what it proposes and what was decided',
    params: ImportParams,
    response: ImportView,
  })
  async get(@Input('params') { import: id }: Params, @Context() context: RequestContext): Promise<ImportView> {
    await this.requests.allowed(context, id);
    const view = await this.queries.execute(new GetImport(id));
    context.etag(view.version);
    return view;
  }

  @Get(':import/text')
  @Route({
    ability: 'import.run',
    summary: 'The text that was read, into which all offsets of the proposals point',
    params: ImportParams,
    response: ImportTextView,
  })
  async text(@Input('params') { import: id }: Params, @Context() context: RequestContext): Promise<ImportTextView> {
    await this.requests.allowed(context, id);
    return this.queries.execute(new GetImportText(id));
  }
}
