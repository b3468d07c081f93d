import {
  CancellationBody,
  CommandAnswer,
  ConveneMeetingBody,
  DocumentDeadlineBody,
  MeetingParams,
  MeetingsQuery,
  MeetingView,
  ReportBody,
  ReschedulingBody,
} from '@app/contracts';
import { type Metadata } from '@app/event-store';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf, type IsoDate } from '@app/kernel';
import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CancelMeeting } from '../cancel-meeting/cancel-meeting.command.js';
import { ConveneMeeting } from '../convene-meeting/convene-meeting.command.js';
import { type MeetingId } from '../domain/index.js';
import { GetMeeting } from '../get-meeting/get-meeting.query.js';
import { ListMeetings } from '../list-meetings/list-meetings.query.js';
import { ReceiveReport } from '../receive-report/receive-report.command.js';
import { RescheduleMeeting } from '../reschedule-meeting/reschedule-meeting.command.js';
import { StateDocumentDeadline } from '../state-document-deadline/state-document-deadline.command.js';
import { ReviewReport } from '../review-report/review-report.command.js';

type Params = z.output<typeof MeetingParams>;

function dateOrNull(text: string | null): IsoDate | null {
  return text === null ? null : isoDateOf(text);
}

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
  list(@Input('query') { body }: z.output<typeof MeetingsQuery>): Promise<readonly MeetingView[]> {
    return this.queries.execute(new ListMeetings(body));
  }

  @Get(':meeting')
  @Route({ ability: 'register.read', summary: 'A meeting', params: MeetingParams, response: MeetingView })
  async get(@Input('params') { meeting }: Params, @Context() context: RequestContext): Promise<MeetingView> {
    const view = await this.queries.execute(new GetMeeting(meeting));
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
    const metadata = await this.metadata(meeting, effectiveOn, context);
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
    const metadata = await this.metadata(meeting, effectiveOn, context);
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
    const metadata = await this.metadata(meeting, effectiveOn, context);
    return context.appended(await this.commands.execute(new CancelMeeting(meeting, { reason }, metadata)));
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
    const metadata = await this.metadata(meeting, effectiveOn, context);
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
    const metadata = await this.metadata(meeting, effectiveOn, context);
    return context.appended(await this.commands.execute(new ReviewReport(meeting, document, metadata)));
  }

  /** Which body's officers manage a meeting is known only once it is read. */
  private async metadata(meeting: MeetingId, effectiveOn: string, context: RequestContext): Promise<Metadata> {
    const { bodies } = await this.queries.execute(new GetMeeting(meeting));
    const [scope = ''] = bodies;
    if (!bodies.some((body) => context.principal.may('meeting.manage', body))) context.demand('meeting.manage', scope);
    return context.metadataFor(scope, isoDateOf(effectiveOn));
  }
}
