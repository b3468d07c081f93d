import { BodyParams, CommandAnswer, PolicyPreview, ReminderPolicyBody, ReminderPolicyView } from '@app/contracts';
import { type AppendedView, Context, Input, type RequestContext, Route } from '@app/http';
import { CLOCK, type Clock, dateIn } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { STANDARD_POLICY } from '../domain/index.js';
import { GetReminderPolicy } from '../get-policy/get-reminder-policy.query.js';
import { PreviewPolicy } from '../preview-policy/preview-policy.query.js';
import { policyFrom } from '../set-policy/policy-from.js';
import { SetReminderPolicy } from '../set-policy/set-reminder-policy.command.js';

type Params = z.output<typeof BodyParams>;

@ApiTags('reminders')
@Controller('api/v1/bodies')
export class ReminderPolicyController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':body/reminder-policy')
  @Route({
    ability: 'reminders.read',
    summary: 'How a body reminds',
    params: BodyParams,
    response: ReminderPolicyView,
    scope: ({ params }) => params.body,
  })
  async policy(@Input('params') { body }: Params, @Context() context: RequestContext): Promise<ReminderPolicyView> {
    await this.queries.execute(new GetBody(body));
    const view = await this.queries.execute(new GetReminderPolicy(body));
    context.etag(view.version);
    return view;
  }

  @Post(':body/reminder-policies')
  @Route({
    ability: 'reminders.manage',
    summary: 'Say how a body reminds from now on',
    description: 'The whole policy at once. What was mailed stays mailed; everything that is still to come follows it.',
    params: BodyParams,
    body: ReminderPolicyBody,
    response: CommandAnswer,
    status: 201,
    scope: ({ params }) => params.body,
    examples: { sooner: { ...STANDARD_POLICY, beforeMeeting: [60, 21] } },
  })
  async setPolicy(
    @Input('params') { body }: Params,
    @Input('body') policy: z.output<typeof ReminderPolicyBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const { timeZone } = await this.queries.execute(new GetBody(body));
    const metadata = context.metadataFor(body, dateIn(timeZone, this.clock.now()));
    return context.appended(await this.commands.execute(new SetReminderPolicy(body, policyFrom(policy), metadata)));
  }
  @Post(':body/reminder-policy-previews')
  @Route({
    ability: 'reminders.manage',
    summary: 'Who would get what, when, by a policy that is not saved',
    description:
      'The next 90 days of the register as it stands, as if reminders were switched on. Nothing is saved or sent.',
    params: BodyParams,
    body: ReminderPolicyBody,
    response: PolicyPreview,
    status: 200,
    preconditions: 'none',
    scope: ({ params }) => params.body,
  })
  async preview(
    @Input('params') { body }: Params,
    @Input('body') policy: z.output<typeof ReminderPolicyBody>,
  ): Promise<PolicyPreview> {
    await this.queries.execute(new GetBody(body));
    return this.queries.execute(new PreviewPolicy(body, policyFrom(policy)));
  }
}
