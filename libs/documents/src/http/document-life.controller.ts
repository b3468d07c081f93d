import {
  AdvanceVersionBody,
  ChangesQuery,
  CommandAnswer,
  DocumentChangesView,
  DocumentParams,
  VersionParams,
  VisibilityBody,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, type Clock, dateIn, isoDateOf } from '@app/kernel';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { AdvanceVersion } from '../advance-version/advance-version.command.js';
import { ChangeDocumentVisibility } from '../change-document-visibility/change-document-visibility.command.js';
import { type DocumentView } from '../document.view.js';
import { GetDocumentChanges } from '../get-document-changes/get-document-changes.query.js';
import { GetDocument } from '../get-document/get-document.query.js';
import { demandDocument } from './demand-document.js';

/** What becomes of a document and its versions once they are held. */
@ApiTags('documents')
@Controller('api/v1/documents')
export class DocumentLifeController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':document/versions/:version/changes')
  @Route({
    ability: 'register.read',
    summary: 'The paragraphs in which a version differs from an earlier one',
    description: 'A corrigendum and an addendum say nothing of the paragraphs that they do not repeat.',
    params: VersionParams,
    query: ChangesQuery,
    response: DocumentChangesView,
  })
  async changes(
    @Input('params') { document, version }: z.output<typeof VersionParams>,
    @Input('query') { from }: z.output<typeof ChangesQuery>,
    @Context() context: RequestContext,
  ): Promise<DocumentChangesView> {
    await this.demand(context, document, 'register.read');
    return this.queries.execute(new GetDocumentChanges(document, from ?? null, version));
  }

  @Post(':document/versions/:version/stages')
  @Route({
    ability: 'document.register',
    summary: 'Say that a version became final, was transmitted to the parent body, or was considered there',
    params: VersionParams,
    body: AdvanceVersionBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      transmitted: { to: 'transmitted', meeting: 'COUNCIL-2024', symbol: 'C24/18-E', effectiveOn: '2024-05-02' },
    },
  })
  async advance(
    @Input('params') { document, version }: z.output<typeof VersionParams>,
    @Input('body') { to, meeting, symbol, note, effectiveOn }: z.output<typeof AdvanceVersionBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { body } = await this.demand(context, document, 'document.register');
    const step = { version, ...(meeting !== undefined && { meeting }), ...(symbol !== undefined && { symbol }) };
    const prose = note === undefined ? undefined : { note };
    const metadata = context.metadataFor(body, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new AdvanceVersion(document, to, step, prose, metadata)));
  }

  @Post(':document/visibility-changes')
  @Route({
    ability: 'document.register',
    summary: 'Say anew who may see a document',
    description: 'It holds for all its versions and their bytes, from now on.',
    params: DocumentParams,
    body: VisibilityBody,
    response: CommandAnswer,
    status: 201,
    examples: { open: { to: 'public', reason: 'The Council has considered it.' } },
  })
  async changeVisibility(
    @Input('params') { document }: z.output<typeof DocumentParams>,
    @Input('body') { to, reason }: z.output<typeof VisibilityBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { body } = await this.demand(context, document, 'document.register');
    const metadata = context.metadataFor(body, dateIn('UTC', this.clock.now()));
    return context.appended(await this.commands.execute(new ChangeDocumentVisibility(document, to, reason, metadata)));
  }

  private async demand(context: RequestContext, document: string, ability: string): Promise<DocumentView> {
    const view = await this.queries.execute(new GetDocument(document));
    demandDocument(context, view, ability);
    return view;
  }
}
