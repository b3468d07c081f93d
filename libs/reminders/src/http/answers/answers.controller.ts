import { Controller, Get, Inject, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerFileParams,
  AnswerSettlementBody,
  CommandAnswer,
  EvidenceMediaType,
  ReminderAnswersView,
  Uuid,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, type Clock, dateIn, DomainError } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { EvidenceFiles } from '@app/outcomes';
import { QueryBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { ListAnswers } from '../../answers/list-answers/list-answers.js';
import { MailedOutcomes, type OutcomeToAnswer } from '../../answers/open-link/mailed-outcomes.js';
import { SettleAnswer } from '../../answers/settle-answer/settle-answer.js';

const OutcomeParams = z.object({ outcome: Uuid });
type OutcomeParams = z.infer<typeof OutcomeParams>;

/** What owners answered to reminders without an account, and what the secretariat makes of it. */
@ApiTags('reminders')
@Controller('api/v1/outcomes/:outcome')
export class AnswersController {
  constructor(
    private readonly answers: ListAnswers,
    private readonly settling: SettleAnswer,
    private readonly outcomes: MailedOutcomes,
    private readonly files: EvidenceFiles,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('answers')
  @Route({
    ability: 'reminders.read',
    summary: 'What was answered to reminders of an outcome',
    description: 'Claims of people who did not sign in. None of them moves the outcome.',
    params: OutcomeParams,
    response: ReminderAnswersView,
  })
  async list(
    @Input('params') { outcome }: OutcomeParams,
    @Context() context: RequestContext,
  ): Promise<ReminderAnswersView> {
    await this.demanded(context, outcome, 'reminders.read');
    return { items: await this.answers.of(outcome) };
  }

  @Get('answer-files/:sha256')
  @Route({
    ability: 'reminders.read',
    summary: 'A file that came with an answer, as it was sent',
    params: AnswerFileParams,
    download: EvidenceMediaType.options,
  })
  async download(
    @Input('params') { outcome, sha256 }: z.infer<typeof AnswerFileParams>,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    await this.demanded(context, outcome, 'reminders.read');
    const answers = await this.answers.of(outcome);
    const file = answers.flatMap(({ files }) => files).find((each) => each.sha256 === sha256);
    if (file === undefined)
      throw new DomainError('evidence-file-unknown', 'No answer to a reminder of this outcome came with such a file.');
    const bytes = await this.files.bytesOf(outcome, sha256);
    // Always as an attachment: a file that a stranger sent must not run as a page of this site.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
    return new StreamableFile(bytes, { type: file.mediaType, length: file.size, disposition });
  }

  @Post('answer-settlements')
  @Route({
    ability: 'reminders.manage',
    summary: 'Take an answer as a step, note it or decline it',
    description: 'The reminders that the answer paused go on. Accepting one asks for `outcome.step` too.',
    params: OutcomeParams,
    body: AnswerSettlementBody,
    response: CommandAnswer,
    status: 201,
    alsoAsks: ['outcome.step'],
    examples: { noted: { answer: '5b0e3f3e-43a7-4a0e-8a51-0a1d7d3f6f60', how: 'noted' } },
  })
  async settle(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: AnswerSettlementBody,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { body: bodyId, owners, visibility } = await this.demanded(context, outcome, 'reminders.manage');
    if (body.how === 'accepted') context.demand('outcome.step', bodyId, { owners, visibility });
    const { timeZone } = await this.queries.execute(new GetBody(bodyId));
    const metadata = context.metadataFor(bodyId, dateIn(timeZone, this.clock.now()));
    return context.appended(await this.settling.settle(outcome, owners, body, metadata), body.answer);
  }

  /** Refuses with `outcome-unknown` and `not-allowed`. Whoever deals with reminders sees what is for the secretariat. */
  private async demanded(context: RequestContext, id: string, ability: string): Promise<OutcomeToAnswer> {
    const outcome = await this.outcomes.outcome(id);
    if (outcome === null) throw new DomainError('outcome-unknown', 'The register has no such outcome.', { id });
    context.demand(ability, outcome.body);
    return outcome;
  }
}
