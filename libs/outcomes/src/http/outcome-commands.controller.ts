import { Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordOutcomeBody, TakeStepBody, AnnulmentBody, CommandAnswer } from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import { EVERYTHING } from '@app/kernel';
import { GetMeeting } from '@app/meetings';
import type { z } from 'zod';
import { AnnulStep } from '../annul-step/annul-step.command.js';
import { RecordOutcome } from '../record-outcome/record-outcome.command.js';
import { TakeStep } from '../take-step/take-step.command.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';
import { recordedOf, stepOf } from './to-domain.js';

const path = 'outcomes/:outcome';

/** Recording an outcome, and the steps of its life. */
@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeCommandsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
    private readonly queries: QueryBus,
  ) {}

  @Post('outcomes')
  @Route({
    ability: 'outcome.record',
    summary: 'Record an outcome of a meeting; the meeting numbers it',
    body: RecordOutcomeBody,
    response: CommandAnswer,
    status: 201,
  })
  async record(@Input('body') body: RecordOutcomeBody, @Context() context: RequestContext): Promise<CommandAnswer> {
    const { bodies } = await this.queries.execute(new GetMeeting(body.meeting, EVERYTHING));
    const [scope = ''] = bodies;
    if (!bodies.some((each) => context.principal.may('outcome.record', each))) context.demand('outcome.record', scope);
    const { outcome, prose } = recordedOf(body);
    const metadata = context.metadataFor(scope, this.requests.dayOf(body.effectiveOn));
    const answer = await this.commands.execute(
      new RecordOutcome(body.kind, outcome, prose, body.number ?? null, metadata),
    );
    return { ...context.appended(answer, answer.outcomeId), reference: answer.reference };
  }

  @Post(`${path}/steps`)
  @Route({
    ability: 'outcome.step',
    alsoAsks: ['outcome.verify', 'chair.act'],
    summary: "Take a step of the outcome's life",
    description: 'Which steps are possible now, and what each needs, stands in GET /outcomes/{outcome} under `steps`.',
    params: OutcomeParams,
    body: TakeStepBody,
    response: CommandAnswer,
    status: 201,
  })
  async step(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: TakeStepBody,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowedStep(context, outcome, body);
    const { details, prose } = stepOf(body);
    return context.appended(
      await this.commands.execute(new TakeStep(outcome, body.step, details, prose, context.actor, metadata)),
    );
  }

  @Post(`${path}/annulments`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Take a step back, with a reason',
    params: OutcomeParams,
    body: AnnulmentBody,
    response: CommandAnswer,
    status: 201,
  })
  async annul(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { version, reason }: z.infer<typeof AnnulmentBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowedOnDayOf(context, outcome, 'outcome.correct', version);
    return context.appended(await this.commands.execute(new AnnulStep(outcome, version, reason, metadata)));
  }
}
