import { ClosingBody, ClosingView, CommandAnswer, MeetingParams } from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { EVERYTHING, isoDateOf } from '@app/kernel';
import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CloseMeeting } from '../close-meeting/close-meeting.command.js';
import { GetClosing } from '../get-closing/get-closing.query.js';
import { GetMeeting } from '../get-meeting/get-meeting.query.js';

type Params = z.output<typeof MeetingParams>;

@ApiTags('meetings')
@Controller('api/v1/meetings/:meeting')
export class ClosingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('closing')
  @Route({
    ability: 'audit.read',
    summary: 'To whom the checkpoint of a closing was mailed',
    params: MeetingParams,
    response: ClosingView,
  })
  async get(@Input('params') { meeting }: Params, @Context() context: RequestContext): Promise<ClosingView> {
    const { bodies, ...view } = await this.queries.execute(new GetClosing(meeting));
    if (!bodies.some((body) => context.principal.may('audit.read', body)))
      context.demand('audit.read', bodies[0] ?? null);
    return view;
  }

  @Post('close')
  @Route({
    ability: 'meeting.close',
    summary: 'Say that the register holds what the meeting agreed',
    description:
      'Its report must be held and reviewed. Nothing is barred afterwards: a correction is a step like any other. A checkpoint ' +
      'of the log is signed and mailed to the chair and the auditors of the body.',
    params: MeetingParams,
    body: ClosingBody,
    response: CommandAnswer,
  })
  async close(
    @Input('params') { meeting }: Params,
    @Input('body') { effectiveOn }: z.output<typeof ClosingBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { bodies } = await this.queries.execute(new GetMeeting(meeting, EVERYTHING));
    const [scope = ''] = bodies;
    if (!bodies.some((body) => context.principal.may('meeting.close', body))) context.demand('meeting.close', scope);
    const metadata = context.metadataFor(scope, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new CloseMeeting(meeting, metadata)));
  }
}
