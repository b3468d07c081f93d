import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswer, MergeBody, MergeUndoingBody } from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { MergeOutcomes } from '../merge-outcomes/merge-outcomes.command.js';
import { UndoMerge } from '../undo-merge/undo-merge.command.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';

const path = 'outcomes/:outcome';

/** Two records of the same outcome. */
@ApiTags('outcomes')
@Controller('api/v1')
export class MergesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Post(`${path}/merges`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Merge this record into another one of the same outcome',
    description:
      'This one then says where it went and is counted there. The other keeps its fields and shows the wordings and the history of both. If-Match is the version of this one.',
    params: OutcomeParams,
    body: MergeBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      restated: { into: '5f0c6f4e-1c2b-4e0a-9a55-7c1f2b6c4d11', reason: 'The 20th report states it in §7.2 and §9.7.' },
    },
  })
  async merge(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { into, reason }: z.infer<typeof MergeBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    await this.requests.demand(context, into, 'outcome.correct');
    // It was one outcome from the day on which it was agreed.
    const metadata = await this.requests.allowedOnDayOf(context, outcome, 'outcome.correct', 1);
    return context.appended(await this.commands.execute(new MergeOutcomes(outcome, into, reason, metadata)));
  }

  @Post(`${path}/merge-undoings`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Take two merged records apart; send it to the one that was merged away',
    description: 'Each is as before, with what was done to it meanwhile.',
    params: OutcomeParams,
    body: MergeUndoingBody,
    response: CommandAnswer,
    status: 201,
    examples: { apart: { reason: 'They are two: one is for SG17, the other for SG2.' } },
  })
  async undo(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { reason }: z.infer<typeof MergeUndoingBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowedOnDayOf(context, outcome, 'outcome.correct', 1);
    return context.appended(await this.commands.execute(new UndoMerge(outcome, reason, metadata)));
  }
}
