import { BodyParams, BodyView, CommandAnswer, ReminderSwitchBody } from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, dateIn, type Clock } from '@app/kernel';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { GetBody } from '../get-body/get-body.query.js';
import { ListBodies } from '../list-bodies/list-bodies.query.js';
import { SwitchRemindersOff } from '../switch-reminders-off/switch-reminders-off.command.js';
import { SwitchRemindersOn } from '../switch-reminders-on/switch-reminders-on.command.js';

@ApiTags('meetings')
@Controller('api/v1/bodies')
export class BodiesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Route({ ability: 'register.read', summary: 'The bodies one may read', response: z.array(BodyView) })
  async list(@Context() context: RequestContext): Promise<readonly BodyView[]> {
    const bodies = await this.queries.execute(new ListBodies());
    return bodies.filter(({ id }) => context.principal.may('register.read', id));
  }

  @Get(':body')
  @Route({
    ability: 'register.read',
    summary: 'A body',
    params: BodyParams,
    response: BodyView,
    scope: ({ params }) => params.body,
  })
  async get(
    @Input('params') { body }: z.output<typeof BodyParams>,
    @Context() context: RequestContext,
  ): Promise<BodyView> {
    const view = await this.queries.execute(new GetBody(body));
    context.etag(view.version);
    return view;
  }

  @Post(':body/reminder-switches')
  @Route({
    ability: 'reminders.manage',
    summary: 'Switch reminders on or off, from today in the time zone of the body',
    params: BodyParams,
    body: ReminderSwitchBody,
    response: CommandAnswer,
    scope: ({ params }) => params.body,
    examples: { on: { on: true } },
  })
  async switchReminders(
    @Input('params') { body }: z.output<typeof BodyParams>,
    @Input('body') { on }: z.output<typeof ReminderSwitchBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { timeZone } = await this.queries.execute(new GetBody(body));
    const today = dateIn(timeZone, this.clock.now());
    const metadata = context.metadataFor(body, today);
    const appended = await this.commands.execute(
      on ? new SwitchRemindersOn(body, today, metadata) : new SwitchRemindersOff(body, today, metadata),
    );
    return context.appended(appended);
  }
}
