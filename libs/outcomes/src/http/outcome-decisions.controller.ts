import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswer, DeadlineDecisionBody, LapseBody, TransferBody } from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { LapseOutcome } from '../lapse-outcome/lapse-outcome.command.js';
import { SettleDeadlines } from '../settle-deadlines/settle-deadlines.command.js';
import { TransferOutcome } from '../transfer-outcome/transfer-outcome.command.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';
import { dueOf } from './to-domain.js';

const path = 'outcomes/:outcome';

/** What a person decides about an outcome whose meeting moved or was cancelled, or whose body has no mandate any more. */
@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeDecisionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Post(`${path}/deadline-decisions`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Say which limits hold, after a meeting was cancelled or moved beyond another limit',
    description: 'The outcomes that await this are those of GET /outcomes with `awaits`.',
    params: OutcomeParams,
    body: DeadlineDecisionBody,
    response: CommandAnswer,
    status: 201,
    examples: { first: { keep: [0], reason: 'The Chair: at the next meeting', effectiveOn: '2024-10-07' } },
  })
  async decideDeadlines(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { keep, add, reason, effectiveOn }: z.infer<typeof DeadlineDecisionBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', effectiveOn);
    const limit = add && {
      deadline: {
        due: dueOf(add.due),
        restsOn: null,
        ...(add.addressee !== undefined && { addressee: add.addressee }),
      },
      words: add.words,
    };
    return context.appended(await this.commands.execute(new SettleDeadlines(outcome, keep, limit, reason, metadata)));
  }

  @Post(`${path}/transfers`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Let another body go on with what one left open whose mandate ended',
    description: 'Where the other body is its parent, that one retains it. The reference stays.',
    params: OutcomeParams,
    body: TransferBody,
    response: CommandAnswer,
    status: 201,
    examples: { parent: { to: 'ITU-COUNCIL', reason: 'Council Decision 640', effectiveOn: '2026-07-01' } },
  })
  async transfer(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { to, reason, effectiveOn }: z.infer<typeof TransferBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', effectiveOn);
    return context.appended(await this.commands.execute(new TransferOutcome(outcome, to, reason, metadata)));
  }

  @Post(`${path}/lapses`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Say that nobody goes on with what a body left open whose mandate ended',
    params: OutcomeParams,
    body: LapseBody,
    response: CommandAnswer,
    status: 201,
    examples: { lapsed: { reason: 'The event it was for has passed', effectiveOn: '2026-07-01' } },
  })
  async lapse(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { reason, effectiveOn }: z.infer<typeof LapseBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', effectiveOn);
    return context.appended(await this.commands.execute(new LapseOutcome(outcome, reason, metadata)));
  }
}
