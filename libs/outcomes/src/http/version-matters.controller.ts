import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswer, VersionDecisionBody, VersionMattersView, VersionParams } from '@app/contracts';
import { demandDocument, GetDocument } from '@app/documents';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { DecideOnVersion } from '../decide-on-version/decide-on-version.command.js';
import { ListVersionMatters } from '../list-version-matters/list-version-matters.query.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';

/** What a new version of a report asks, outcome by outcome. */
@ApiTags('documents')
@Controller('api/v1')
export class VersionMattersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Get('documents/:document/versions/:version/matters')
  @Route({
    ability: 'register.read',
    summary: 'Outcomes whose paragraphs a version of their report changed, and what was decided on each',
    description: 'A translation asks nothing: the original governs.',
    params: VersionParams,
    response: VersionMattersView,
  })
  async matters(
    @Input('params') { document, version }: z.infer<typeof VersionParams>,
    @Context() context: RequestContext,
  ): Promise<VersionMattersView> {
    demandDocument(context, await this.queries.execute(new GetDocument(document)));
    return this.queries.execute(new ListVersionMatters(document, version, context.sight));
  }

  @Post('outcomes/:outcome/version-decisions')
  @Route({
    ability: 'outcome.correct',
    summary: 'Keep, correct or withdraw an outcome when a version of its report came',
    params: OutcomeParams,
    body: VersionDecisionBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      keep: { decision: 'keep', version: 'Rev.1', reason: 'Only words around it changed.', effectiveOn: '2024-03-01' },
      correct: {
        ...{ decision: 'correct', version: 'Rev.1', paragraph: '9.8', wording: 'It was agreed to post it.' },
        ...{ reason: 'Rev.1 words it so.', effectiveOn: '2024-03-01' },
      },
    },
  })
  async decide(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof VersionDecisionBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const { decision, citation, version, reason, paragraph, wording, effectiveOn } = body;
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', effectiveOn);
    const to = paragraph === undefined || wording === undefined ? null : { paragraph, wording };
    const command = new DecideOnVersion(outcome, decision, citation, version, reason, to, metadata);
    return context.appended(await this.commands.execute(command));
  }
}
