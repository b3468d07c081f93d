import { Controller, Get, Header, Post, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { PaperParams, PaperQuery, ReadBackBody, ReadBackView } from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import { PreparePaper } from '../prepare-paper/prepare-paper.query.js';
import { ReadBack } from '../read-back/read-back.query.js';
import { paperMediaTypes, writePaper } from '../write-paper.js';

/** A table of 2,000 rows, as base64. */
const TABLE_BODY_LIMIT = 8 * 1024 * 1024;

/** The documents that leave: to be tabled, or filled in and sent back. */
@ApiTags('papers')
@Controller('api/v1/papers')
export class PapersController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':paper')
  @Route({
    ability: 'register.read',
    summary: 'A paper from the register, as Word, Excel or CSV',
    description: 'Matters arising for the next meeting, or the status of implementation of what the filters choose.',
    params: PaperParams,
    query: PaperQuery,
    download: paperMediaTypes,
    scope: ({ query }) => query.body,
  })
  // What it says depends on who asks and on the moment.
  @Header('cache-control', 'no-store')
  async paper(
    @Input('params') { paper: kind }: PaperParams,
    @Input('query') { format, for: meeting, ...filter }: PaperQuery,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const paper = await this.queries.execute(new PreparePaper(kind, filter, meeting, context.sight));
    const { bytes, mediaType, fileName } = await writePaper(paper, format);
    return new StreamableFile(bytes, {
      type: mediaType,
      length: bytes.length,
      disposition: `attachment; filename="${fileName}"`,
    });
  }

  @Post('read-back')
  @Route({
    ability: 'outcome.step',
    summary: 'Read a filled-in table: which steps it asks for, row by row',
    description:
      'Records nothing. The steps of the answer are taken by the bulk route, each against the version that its reporter saw.',
    body: ReadBackBody,
    response: ReadBackView,
    preconditions: 'none',
    bodyLimit: TABLE_BODY_LIMIT,
    scope: ({ body }) => body.body,
  })
  readBack(
    @Input('body') { body, format, base64 }: ReadBackBody,
    @Context() context: RequestContext,
  ): Promise<ReadBackView> {
    return this.queries.execute(new ReadBack(body, format, Buffer.from(base64, 'base64'), context.sight));
  }
}
