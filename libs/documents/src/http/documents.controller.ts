import {
  CommandAnswer,
  DocumentParams,
  DocumentsQuery,
  DocumentView,
  ParagraphView,
  ReceiveVersionBody,
  RegisterDocumentBody,
  VersionQuery,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { DEFAULT_VISIBILITY, isoDateOf } from '@app/kernel';
import { Controller, Get, Post, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { GetDocumentContent } from '../get-document-content/get-document-content.query.js';
import { GetDocumentParagraphs } from '../get-document-paragraphs/get-document-paragraphs.query.js';
import { GetDocument } from '../get-document/get-document.query.js';
import { ListDocuments } from '../list-documents/list-documents.query.js';
import { ReceiveVersion } from '../receive-version/receive-version.command.js';
import { RegisterDocument } from '../register-document/register-document.command.js';
import { demandDocument } from './demand-document.js';
import { endingOf } from './file-ending.js';

/** A file of 50 MB as base64 in JSON, with some room for the rest. */
const FILE_BODY_LIMIT = 72 * 1024 * 1024;
const FIRST_VERSION = '1';

@ApiTags('documents')
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Route({
    ability: 'register.read',
    summary: 'Documents held, of a body or of a meeting',
    query: DocumentsQuery,
    response: z.array(DocumentView),
    scope: ({ query }) => query.body ?? null,
    item: { visibility: 'public' },
  })
  async list(
    @Input('query') { body, meeting }: z.output<typeof DocumentsQuery>,
    @Context() context: RequestContext,
  ): Promise<readonly DocumentView[]> {
    const documents = await this.queries.execute(new ListDocuments(body ?? null, meeting ?? null));
    return documents.filter(({ body: of, visibility }) => context.sight(of).includes(visibility));
  }

  @Get(':document')
  @Route({
    ability: 'register.read',
    summary: 'A document and its versions',
    params: DocumentParams,
    response: DocumentView,
  })
  async get(
    @Input('params') { document }: z.output<typeof DocumentParams>,
    @Context() context: RequestContext,
  ): Promise<DocumentView> {
    const view = await this.queries.execute(new GetDocument(document));
    demandDocument(context, view);
    context.etag(view.version);
    return view;
  }

  @Get(':document/paragraphs')
  @Route({
    ability: 'register.read',
    summary: 'The text of a document, by paragraph',
    params: DocumentParams,
    query: VersionQuery,
    response: z.array(ParagraphView),
  })
  async paragraphs(
    @Input('params') { document }: z.output<typeof DocumentParams>,
    @Input('query') { version }: z.output<typeof VersionQuery>,
    @Context() context: RequestContext,
  ): Promise<readonly ParagraphView[]> {
    await this.get({ document }, context);
    return this.queries.execute(new GetDocumentParagraphs(document, version ?? null));
  }

  @Get(':document/content')
  @Route({
    ability: 'register.read',
    summary: 'The file as it was received',
    description: 'Under the media type that was said when it was received.',
    params: DocumentParams,
    query: VersionQuery,
    download: ['*/*'],
  })
  async content(
    @Input('params') { document }: z.output<typeof DocumentParams>,
    @Input('query') { version }: z.output<typeof VersionQuery>,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    await this.get({ document }, context);
    const { bytes, version: held } = await this.queries.execute(new GetDocumentContent(document, version ?? null));
    // Always as an attachment: a file that somebody sent must not run as a page of this site.
    return new StreamableFile(bytes, {
      type: held.mediaType,
      length: held.size,
      disposition: `attachment; filename="${document}-${held.version}${endingOf(held.mediaType)}"`,
    });
  }

  @Post()
  @Route({
    ability: 'document.register',
    summary: 'Take in a document',
    description: 'The same file again changes nothing.',
    body: RegisterDocumentBody,
    response: CommandAnswer,
    status: 201,
    bodyLimit: FILE_BODY_LIMIT,
    scope: ({ body }) => body.body,
  })
  async register(
    @Input('body') body: z.output<typeof RegisterDocumentBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { document, kind, symbol, meetings, language, stage, mediaType, text, base64, title, visibility } = body;
    const appended = await this.commands.execute(
      new RegisterDocument(
        {
          ...{ document, kind, symbol, meetings, body: body.body, language },
          // The log says nothing where nothing in particular is said.
          ...(visibility !== DEFAULT_VISIBILITY && { visibility }),
        },
        { version: FIRST_VERSION, stage, language, mediaType },
        bytesOf({ text, base64 }),
        { title },
        context.metadataFor(body.body, isoDateOf(body.effectiveOn)),
      ),
    );
    return context.appended(appended, document);
  }

  @Post(':document/versions')
  @Route({
    ability: 'document.register',
    summary: 'Take in a further version of a document',
    description:
      'The same file again changes nothing. Citations keep the version that they name. A version in another language attaches to one that is held; the original governs.',
    examples: { revision: { version: 'Rev.1', nature: 'revision', text: '1 Opening', effectiveOn: '2024-03-01' } },
    params: DocumentParams,
    body: ReceiveVersionBody,
    response: CommandAnswer,
    status: 201,
    bodyLimit: FILE_BODY_LIMIT,
  })
  async receive(
    @Input('params') { document }: z.output<typeof DocumentParams>,
    @Input('body') { text, base64, effectiveOn, nature, of, ...file }: z.output<typeof ReceiveVersionBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const view = await this.queries.execute(new GetDocument(document));
    demandDocument(context, view, 'document.register');
    const metadata = context.metadataFor(view.body, isoDateOf(effectiveOn));
    const bytes = bytesOf({ text, base64 });
    const received = { ...file, ...(nature && { nature }), ...(of !== undefined && { of }) };
    return context.appended(await this.commands.execute(new ReceiveVersion(document, received, bytes, metadata)));
  }
}

function bytesOf({ text = '', base64 }: { readonly text?: string | undefined; readonly base64?: string | undefined }) {
  return base64 === undefined ? Buffer.from(text, 'utf8') : Buffer.from(base64, 'base64');
}
