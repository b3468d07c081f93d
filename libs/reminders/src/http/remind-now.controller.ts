import { BodyParams, FairnessView, RemindNowAnswer, Uuid } from '@app/contracts';
import { Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, type Clock, dateIn, DomainError } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { GetFairness } from '../fairness/fairness.js';
import { RemindNow } from '../remind-now/remind-now.js';

const OutcomeParams = z.object({ outcome: Uuid });

@ApiTags('reminders')
@Controller('api/v1')
export class RemindNowController {
  constructor(
    private readonly facts: ReminderFacts,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('bodies/:body/never-reminded')
  @Route({
    ability: 'reminders.read',
    summary: 'Who owes something open and was never reminded of it, and why',
    params: BodyParams,
    response: FairnessView,
    scope: ({ params }) => params.body,
  })
  fairness(@Input('params') { body }: z.output<typeof BodyParams>): Promise<FairnessView> {
    return this.queries.execute(new GetFairness(body));
  }

  @Post('outcomes/:outcome/reminders')
  @Route({
    ability: 'reminders.manage',
    summary: 'Remind the owners of an outcome now',
    description:
      'It goes with the next mail of each, one mail a person and working day: the answer says on which day. Whoever asks for it ' +
      'releases what goes to others.',
    params: OutcomeParams,
    response: RemindNowAnswer,
    status: 201,
    preconditions: 'key',
  })
  async remind(
    @Input('params') { outcome }: z.output<typeof OutcomeParams>,
    @Context() context: RequestContext,
  ): Promise<RemindNowAnswer> {
    const [line] = await this.facts.lines([outcome]);
    if (line === undefined)
      throw new DomainError('outcome-unknown', 'The register has no such outcome.', { id: outcome });
    context.demand('reminders.manage', line.body);
    const { timeZone } = await this.queries.execute(new GetBody(line.body));
    const metadata = context.metadataFor(line.body, dateIn(timeZone, this.clock.now()));
    const { appended, to } = await this.commands.execute(new RemindNow(outcome, metadata));
    return { ...context.appended(appended, outcome), to };
  }
}
