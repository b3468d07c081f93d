import {
  CommandAnswer,
  ConveneMeetingBody,
  MeetingParams,
  MeetingsQuery,
  MeetingView,
  ReportBody,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ConveneMeeting } from '../convene-meeting/convene-meeting.command.js';
import { GetMeeting } from '../get-meeting/get-meeting.query.js';
import { ListMeetings } from '../list-meetings/list-meetings.query.js';
import { ReceiveReport } from '../receive-report/receive-report.command.js';
import { ReviewReport } from '../review-report/review-report.command.js';
import { dateOrNull, managed } from './managed.js';

type Params = z.output<typeof MeetingParams>;

@ApiTags('meetings')
@Controller('api/v1/meetings')
export class MeetingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Route({
    ability: 'register.read',
    summary: 'The meetings of a body, in the true order of time',
    description: 'With the sessions of its parent that the body follows. Those of unknown date stand by their ordinal.',
    query: MeetingsQuery,
    response: z.array(MeetingView),
    scope: ({ query }) => query.body,
  })
  list(
    @Input('query') { body }: z.output<typeof MeetingsQuery>,
    @Context() context: RequestContext,
  ): Promise<readonly MeetingView[]> {
    return this.queries.execute(new ListMeetings(body, context.sight));
  }

  @Get(':meeting')
  @Route({ ability: 'register.read', summary: 'A meeting', params: MeetingParams, response: MeetingView })
  async get(@Input('params') { meeting }: Params, @Context() context: RequestContext): Promise<MeetingView> {
    const view = await this.queries.execute(new GetMeeting(meeting, context.sight));
    if (!view.bodies.some((body) => context.principal.may('register.read', body)))
      context.demand('register.read', view.bodies[0] ?? null);
    context.etag(view.version);
    return view;
  }

  @Post()
  @Route({
    ability: 'meeting.manage',
    summary: 'Put a meeting into the register',
    body: ConveneMeetingBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ body }) => body.bodies[0] ?? null,
  })
  async convene(
    @Input('body') body: z.output<typeof ConveneMeetingBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { meeting, bodies, kind, ordinal, from, to, parentSessionOf, circular, title, effectiveOn } = body;
    const convened = {
      ...{ meeting, bodies, kind, ordinal, from: dateOrNull(from), to: dateOrNull(to) },
      ...(parentSessionOf !== undefined && { parentSessionOf }),
      ...(circular !== undefined && { circular }),
    };
    const metadata = context.metadataFor(bodies[0] ?? '', isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new ConveneMeeting(convened, { title }, metadata)), meeting);
  }

  @Post(':meeting/reports')
  @Route({
    ability: 'meeting.manage',
    summary: 'Say that a report of the meeting is held',
    params: MeetingParams,
    body: ReportBody,
    response: CommandAnswer,
  })
  async receiveReport(
    @Input('params') { meeting }: Params,
    @Input('body') { document, effectiveOn }: z.output<typeof ReportBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const metadata = await managed(this.queries, meeting, effectiveOn, context);
    return context.appended(await this.commands.execute(new ReceiveReport(meeting, document, metadata)));
  }

  @Post(':meeting/report-reviews')
  @Route({
    ability: 'meeting.manage',
    summary: 'Say that a reader has gone through all of a report',
    params: MeetingParams,
    body: ReportBody,
    response: CommandAnswer,
  })
  async reviewReport(
    @Input('params') { meeting }: Params,
    @Input('body') { document, effectiveOn }: z.output<typeof ReportBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const metadata = await managed(this.queries, meeting, effectiveOn, context);
    return context.appended(await this.commands.execute(new ReviewReport(meeting, document, metadata)));
  }
}
