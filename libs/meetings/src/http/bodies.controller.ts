import {
  BodyParams,
  BodyView,
  CommandAnswer,
  EstablishBodyBody,
  ReminderSwitchBody,
  SecretariatBody,
} from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, dateIn, isoDateOf, type Clock } from '@app/kernel';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { EstablishBody } from '../establish-body/establish-body.command.js';
import { GetBody } from '../get-body/get-body.query.js';
import { ListBodies } from '../list-bodies/list-bodies.query.js';
import { NameSecretariat } from '../name-secretariat/name-secretariat.command.js';
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

  @Post()
  @Route({
    ability: 'settings.manage',
    summary: 'Put a body into the register',
    description: 'Then give somebody a role in it: whoever manages the settings does not keep the register.',
    body: EstablishBodyBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ body }) => body.body,
  })
  async establish(
    @Input('body') { effectiveOn, name, calendar, ...facts }: z.output<typeof EstablishBodyBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { workingDays, holidays } = calendar;
    const body = { ...facts, calendar: { workingDays, holidays: holidays.map(isoDateOf) } };
    const metadata = context.metadataFor(body.body, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new EstablishBody(body, { name }, metadata)), body.body);
  }

  @Post(':body/secretariats')
  @Route({
    ability: 'settings.manage',
    summary: 'Say which office is the secretariat of a body, and which further offices are inside with it',
    params: BodyParams,
    body: SecretariatBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
  })
  async nameSecretariat(
    @Input('params') { body }: z.output<typeof BodyParams>,
    @Input('body') { entity, offices, effectiveOn }: z.output<typeof SecretariatBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const metadata = context.metadataFor(body, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(new NameSecretariat(body, entity, offices, metadata)));
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
