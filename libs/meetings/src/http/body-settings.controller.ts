import {
  BodyParams,
  CommandAnswer,
  DocumentRuleBody,
  MandateBody,
  ParentBodyBody,
  TimeZoneBody,
  WorkingCalendarBody,
} from '@app/contracts';
import { type Appended, type Metadata } from '@app/event-store';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { isoDateOf } from '@app/kernel';
import { Controller, Post } from '@nestjs/common';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { EndMandate } from '../end-mandate/end-mandate.command.js';
import { NameParentBody } from '../name-parent-body/name-parent-body.command.js';
import { RenewMandate } from '../renew-mandate/renew-mandate.command.js';
import { SetDocumentRule } from '../set-document-rule/set-document-rule.command.js';
import { SetTimeZone } from '../set-time-zone/set-time-zone.command.js';
import { SetWorkingCalendar } from '../set-working-calendar/set-working-calendar.command.js';

type Params = z.output<typeof BodyParams>;
const from = '2026-01-01';

/** What decides how days are counted for a body, and how long it lasts. */
@ApiTags('meetings')
@Controller('api/v1/bodies')
export class BodySettingsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':body/working-calendars')
  @Route({
    ability: 'meeting.manage',
    summary: 'Say on which days the offices of a body work',
    params: BodyParams,
    body: WorkingCalendarBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { weekdays: { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'], effectiveOn: from } },
  })
  async setWorkingCalendar(
    @Input('params') { body }: Params,
    @Input('body') { workingDays, holidays, effectiveOn }: z.output<typeof WorkingCalendarBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const calendar = { workingDays, holidays: holidays.map(isoDateOf) };
    return this.done(context, body, effectiveOn, (metadata) => new SetWorkingCalendar(body, calendar, metadata));
  }

  @Post(':body/time-zones')
  @Route({
    ability: 'settings.manage',
    summary: 'Say in which time zone "today" is read for a body',
    params: BodyParams,
    body: TimeZoneBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { zurich: { timeZone: 'Europe/Zurich', effectiveOn: from } },
  })
  async setTimeZone(
    @Input('params') { body }: Params,
    @Input('body') { timeZone, effectiveOn }: z.output<typeof TimeZoneBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return this.done(context, body, effectiveOn, (metadata) => new SetTimeZone(body, timeZone, metadata));
  }

  @Post(':body/parent-bodies')
  @Route({
    ability: 'settings.manage',
    summary: 'Say whom a body reports to',
    description: 'A body of the register or a party of the directory; null where it reports to nobody.',
    params: BodyParams,
    body: ParentBodyBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { council: { parent: 'itu-council', effectiveOn: from } },
  })
  async nameParent(
    @Input('params') { body }: Params,
    @Input('body') { parent, effectiveOn }: z.output<typeof ParentBodyBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return this.done(context, body, effectiveOn, (metadata) => new NameParentBody(body, parent, metadata));
  }

  @Post(':body/document-rules')
  @Route({
    ability: 'meeting.manage',
    summary: 'Say until when documents for meetings of a body are taken',
    description: 'It counts for every meeting that announces no day of its own.',
    params: BodyParams,
    body: DocumentRuleBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { twelve: { rule: { days: 12, counted: 'working_days' }, effectiveOn: from } },
  })
  async setDocumentRule(
    @Input('params') { body }: Params,
    @Input('body') { rule, effectiveOn }: z.output<typeof DocumentRuleBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return this.done(context, body, effectiveOn, (metadata) => new SetDocumentRule(body, rule, metadata));
  }

  @Post(':body/mandate-ends')
  @Route({
    ability: 'meeting.manage',
    summary: 'End the mandate of a body',
    description:
      'Each outcome that it leaves open then awaits a decision: transferred, retained by the parent, or lapsed.',
    params: BodyParams,
    body: MandateBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { decision: { reason: 'Council Decision 640', effectiveOn: from } },
  })
  async endMandate(
    @Input('params') { body }: Params,
    @Input('body') { reason, effectiveOn }: z.output<typeof MandateBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return this.done(context, body, effectiveOn, (metadata) => new EndMandate(body, { reason }, metadata));
  }

  @Post(':body/mandate-renewals')
  @Route({
    ability: 'meeting.manage',
    summary: 'Give a body its mandate again, or say that it had not ended',
    params: BodyParams,
    body: MandateBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { renewed: { reason: 'Council Resolution 1306 (rev.)', effectiveOn: from } },
  })
  async renewMandate(
    @Input('params') { body }: Params,
    @Input('body') { reason, effectiveOn }: z.output<typeof MandateBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return this.done(context, body, effectiveOn, (metadata) => new RenewMandate(body, { reason }, metadata));
  }

  private async done(
    context: RequestContext,
    body: string,
    effectiveOn: string,
    commandOf: (metadata: Metadata) => Command<Appended>,
  ): Promise<AppendedView> {
    const metadata = context.metadataFor(body, isoDateOf(effectiveOn));
    return context.appended(await this.commands.execute(commandOf(metadata)));
  }
}
