import { CancellationBody, CommandAnswer, DocumentDeadlineBody, MeetingParams, ReschedulingBody } from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CancelMeeting } from '../cancel-meeting/cancel-meeting.command.js';
import { RescheduleMeeting } from '../reschedule-meeting/reschedule-meeting.command.js';
import { StateDocumentDeadline } from '../state-document-deadline/state-document-deadline.command.js';
import { dateOrNull, managed } from './managed.js';

type Params = z.output<typeof MeetingParams>;

/** When a meeting is, until when its documents are taken, and that it does not take place. */
@ApiTags('meetings')
@Controller('api/v1/meetings')
export class MeetingScheduleController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post(':meeting/reschedulings')
  @Route({
    ability: 'meeting.manage',
    summary: 'Move a meeting, or say for the first time when it is',
    params: MeetingParams,
    body: ReschedulingBody,
    response: CommandAnswer,
  })
  async reschedule(
    @Input('params') { meeting }: Params,
    @Input('body') { from, to, reason, effectiveOn }: z.output<typeof ReschedulingBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const metadata = await managed(this.queries, meeting, effectiveOn, context);
    const dates = { from: dateOrNull(from), to: dateOrNull(to) };
    return context.appended(await this.commands.execute(new RescheduleMeeting(meeting, dates, { reason }, metadata)));
  }

  @Post(':meeting/document-deadlines')
  @Route({
    ability: 'meeting.manage',
    summary: 'Announce until when documents for a meeting are taken',
    params: MeetingParams,
    body: DocumentDeadlineBody,
    response: CommandAnswer,
    status: 201,
    examples: { announced: { on: '2024-01-08', effectiveOn: '2023-11-01' } },
  })
  async stateDocumentDeadline(
    @Input('params') { meeting }: Params,
    @Input('body') { on, effectiveOn }: z.output<typeof DocumentDeadlineBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const metadata = await managed(this.queries, meeting, effectiveOn, context);
    return context.appended(await this.commands.execute(new StateDocumentDeadline(meeting, dateOrNull(on), metadata)));
  }

  @Post(':meeting/cancellations')
  @Route({
    ability: 'meeting.manage',
    summary: 'Say that a meeting does not take place',
    params: MeetingParams,
    body: CancellationBody,
    response: CommandAnswer,
  })
  async cancel(
    @Input('params') { meeting }: Params,
    @Input('body') { reason, effectiveOn }: z.output<typeof CancellationBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const metadata = await managed(this.queries, meeting, effectiveOn, context);
    return context.appended(await this.commands.execute(new CancelMeeting(meeting, { reason }, metadata)));
  }
}
