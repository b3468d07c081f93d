import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CitationBody,
  CommandAnswer,
  CorrectionBody,
  TitleCorrectionBody,
  WordingCorrectionBody,
} from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { AddCitation } from '../add-citation/add-citation.command.js';
import { CorrectOutcome } from '../correct-outcome/correct-outcome.command.js';
import { CorrectTitle } from '../correct-title/correct-title.command.js';
import { CorrectWording } from '../correct-wording/correct-wording.command.js';
import { correctionExamples } from './correction-examples.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';
import { correctionOf } from './to-correction.js';

const path = 'outcomes/:outcome';

/** What the register says of a source, brought into line with the source. */
@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeCorrectionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Post(`${path}/citations`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Add a place where the same outcome is stated',
    params: OutcomeParams,
    body: CitationBody,
    response: CommandAnswer,
    status: 201,
  })
  async cite(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof CitationBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(
      await this.commands.execute(new AddCitation(outcome, body.citation, body.wording, metadata)),
    );
  }

  @Post(`${path}/wording-corrections`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Correct the wording at a citation; the old text stays readable',
    params: OutcomeParams,
    body: WordingCorrectionBody,
    response: CommandAnswer,
    status: 201,
  })
  async correctWording(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof WordingCorrectionBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(
      await this.commands.execute(new CorrectWording(outcome, body.citation, body.to, body.reason, metadata)),
    );
  }

  @Post(`${path}/corrections`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Correct what was recorded wrongly: its places, kind, parties, deadlines, meeting, holder or instruments',
    description:
      'What never was, a deadline, an addressee or an owner, is struck (`deadline_struck` …) where the recording itself named it; what a later step brought is taken back by annulling the step. What stood there before stays readable in the history, and a correction can be annulled like any step. The reference is given once and never changes. Wording and title have routes of their own.',
    params: OutcomeParams,
    body: CorrectionBody,
    response: CommandAnswer,
    status: 201,
    examples: correctionExamples,
  })
  async correct(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: CorrectionBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const { reason, effectiveOn } = body;
    const correction = correctionOf(body.correction);
    const command = { type: 'CorrectOutcome', correction, reason } as const;
    const metadata = await this.requests.allowedToCorrect(context, outcome, command, effectiveOn);
    return context.appended(await this.commands.execute(new CorrectOutcome(outcome, correction, reason, metadata)));
  }

  @Post(`${path}/title-corrections`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Correct the short title',
    params: OutcomeParams,
    body: TitleCorrectionBody,
    response: CommandAnswer,
    status: 201,
  })
  async correctTitle(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof TitleCorrectionBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(await this.commands.execute(new CorrectTitle(outcome, body.to, body.reason, metadata)));
  }
}
