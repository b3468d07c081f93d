import { BodyParams, DismissalBody, HeldReminders, NextMails, ReleaseAnswer, ReleaseBody } from '@app/contracts';
import { Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, type Clock, dateIn } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { DecideHeld, type MomentRef } from '../releases/decide-held.command.js';
import { GetNextMails } from '../releases/get-next-mails.js';
import { GetHeldReminders } from '../releases/get-held-reminders.query.js';

type Params = z.output<typeof BodyParams>;

@ApiTags('reminders')
@Controller('api/v1/bodies')
export class ReleasesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':body/held-reminders')
  @Route({
    ability: 'reminders.manage',
    summary: 'The reminders to others that wait for an officer, and the mails that they would become',
    params: BodyParams,
    response: HeldReminders,
    scope: ({ params }) => params.body,
  })
  async held(@Input('params') { body }: Params): Promise<HeldReminders> {
    await this.queries.execute(new GetBody(body));
    return this.queries.execute(new GetHeldReminders(body));
  }

  @Get(':body/next-mails')
  @Route({
    ability: 'reminders.read',
    summary: 'The next mail of each person of a body, as it would read',
    description: 'Without the links to answer by. Nothing is sent by asking.',
    params: BodyParams,
    response: NextMails,
    scope: ({ params }) => params.body,
  })
  async nextMails(@Input('params') { body }: Params): Promise<NextMails> {
    await this.queries.execute(new GetBody(body));
    return this.queries.execute(new GetNextMails(body));
  }

  @Post(':body/reminder-releases')
  @Route({
    ability: 'reminders.manage',
    summary: 'Let held reminders go out',
    description:
      'Each goes with the next mail of its recipient, one mail a person and day. What is not held any more is named in ' +
      'the answer and left as it is.',
    params: BodyParams,
    body: ReleaseBody,
    response: ReleaseAnswer,
    status: 201,
    scope: ({ params }) => params.body,
  })
  release(
    @Input('params') { body }: Params,
    @Input('body') { moments }: z.output<typeof ReleaseBody>,
    @Context() context: RequestContext,
  ): Promise<ReleaseAnswer> {
    return this.decide(body, moments, null, context);
  }

  @Post(':body/reminder-dismissals')
  @Route({
    ability: 'reminders.manage',
    summary: 'Say why held reminders are not to go out',
    params: BodyParams,
    body: DismissalBody,
    response: ReleaseAnswer,
    status: 201,
    scope: ({ params }) => params.body,
  })
  dismiss(
    @Input('params') { body }: Params,
    @Input('body') { moments, reason }: z.output<typeof DismissalBody>,
    @Context() context: RequestContext,
  ): Promise<ReleaseAnswer> {
    return this.decide(body, moments, reason, context);
  }

  private async decide(
    body: string,
    moments: readonly MomentRef[],
    reason: string | null,
    context: RequestContext,
  ): Promise<ReleaseAnswer> {
    const { timeZone } = await this.queries.execute(new GetBody(body));
    const metadata = context.metadataFor(body, dateIn(timeZone, this.clock.now()));
    const { decided, left, last } = await this.commands.execute(new DecideHeld(body, moments, reason, metadata));
    return { decided, left, position: last === null ? null : context.appended(last).position };
  }
}
