import {
  BodyParams,
  CommandAnswer,
  LeaveBody,
  LeaveChangeBody,
  LeavesView,
  LeaveWithdrawalBody,
  PersonParams,
} from '@app/contracts';
import { EventStore, newId } from '@app/event-store';
import { type AppendedView, Context, Input, type RequestContext, Route, SIGNED_IN } from '@app/http';
import { CLOCK, type Clock, dateIn, DomainError, type IsoDate, isoDateOf } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { leaves, LeaveRefusal } from '../domain/leave/leave.decider.js';
import type { LeaveFacts } from '../domain/leave/leave.events.js';
import { LeaveReading } from '../leave/leave-reading.js';
import { leaveStream } from '../streams.js';

/** Leaves belong to no body. */
const SCOPE = 'directory';

type Person = z.output<typeof PersonParams>;

/** When people are away and who gets their mail meanwhile. Everybody says so of oneself, the secretariat of others too. */
@ApiTags('reminders')
@Controller('api/v1')
export class LeavesController {
  constructor(
    private readonly facts: LeaveReading,
    private readonly events: EventStore,
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('bodies/:body/leaves')
  @Route({
    ability: 'reminders.read',
    summary: 'Who of a body is away, and who gets their mail meanwhile',
    params: BodyParams,
    response: LeavesView,
    scope: ({ params }) => params.body,
  })
  async ofBody(@Input('params') { body }: z.output<typeof BodyParams>): Promise<LeavesView> {
    await this.queries.execute(new GetBody(body));
    return this.facts.ofBody(body, this.today());
  }

  @Get('people/:id/leaves')
  @Route({
    ability: SIGNED_IN,
    summary: 'When a person is away, and who gets the mail meanwhile',
    description: 'Of oneself; of others for whoever manages the directory in all of their bodies.',
    params: PersonParams,
    response: LeavesView,
  })
  async ofPerson(@Input('params') { id }: Person, @Context() context: RequestContext): Promise<LeavesView> {
    await this.demanded(context, id);
    return this.facts.ofPerson(id, this.today());
  }

  @Post('people/:id/leaves')
  @Route({
    ability: SIGNED_IN,
    summary: 'Say when a person is away, and who gets the mail meanwhile',
    description:
      'Reminders of these days go to the substitute and say for whom they are. Without one they wait for the return, but for ' +
      'what is due before then: that goes where it goes without a person. Rights stay as they are.',
    params: PersonParams,
    body: LeaveBody,
    response: CommandAnswer,
    status: 201,
    preconditions: 'key',
    examples: { fortnight: { from: '2027-07-05', to: '2027-07-16', substitute: null } },
  })
  record(
    @Input('params') { id }: Person,
    @Input('body') { from, to, substitute }: z.output<typeof LeaveBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    const leave = newId(context.commandId, 'leave');
    return this.keep(
      'RecordLeave',
      { leave, person: id, from: isoDateOf(from), to: isoDateOf(to), substitute },
      context,
    );
  }

  @Post('people/:id/leave-changes')
  @Route({
    ability: SIGNED_IN,
    summary: 'Change the days of a leave, or who gets the mail meanwhile',
    description:
      'The leave becomes what is sent. What went to a substitute before stays told; what comes goes by the new words.',
    params: PersonParams,
    body: LeaveChangeBody,
    response: CommandAnswer,
    status: 201,
    preconditions: 'key',
    examples: {
      longer: {
        leave: '5b0e3f3e-43a7-4a0e-8a51-0a1d7d3f6f60',
        from: '2027-07-05',
        to: '2027-07-23',
        substitute: null,
      },
    },
  })
  change(
    @Input('params') { id }: Person,
    @Input('body') { leave, from, to, substitute }: z.output<typeof LeaveChangeBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    return this.keep(
      'ChangeLeave',
      { leave, person: id, from: isoDateOf(from), to: isoDateOf(to), substitute },
      context,
    );
  }

  @Post('people/:id/leave-withdrawals')
  @Route({
    ability: SIGNED_IN,
    summary: 'Take back that a person is away',
    description: 'From now on mail goes to the person again.',
    params: PersonParams,
    body: LeaveWithdrawalBody,
    response: CommandAnswer,
    status: 201,
    preconditions: 'key',
    examples: { back: { leave: '5b0e3f3e-43a7-4a0e-8a51-0a1d7d3f6f60' } },
  })
  async withdraw(
    @Input('params') { id }: Person,
    @Input('body') { leave }: z.output<typeof LeaveWithdrawalBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.demanded(context, id);
    const metadata = context.metadataFor(SCOPE, this.today());
    const command = { type: 'WithdrawLeave', leave } as const;
    return context.appended(await this.events.handle(leaves, leaveStream(id), command, metadata), leave);
  }

  private async keep(
    type: 'RecordLeave' | 'ChangeLeave',
    leave: LeaveFacts,
    context: RequestContext,
  ): Promise<AppendedView> {
    await this.demanded(context, leave.person);
    await this.demandBeside(leave);
    const metadata = context.metadataFor(SCOPE, this.today());
    const stream = leaveStream(leave.person);
    return context.appended(await this.events.handle(leaves, stream, { type, leave }, metadata), leave.leave);
  }

  /** Of others, whoever looks after people in each of their bodies. Refuses with `leave-person-unknown` and `not-allowed`. */
  private async demanded(context: RequestContext, id: string): Promise<void> {
    const bodies = await this.facts.bodiesOf(id, this.today());
    // Whether there is such a person is told only to those who may know.
    if (id !== context.actor && !context.principal.may('people.manage', null))
      for (const body of bodies === null || bodies.length === 0 ? [null] : bodies)
        context.demand('directory.manage', body);
    if (bodies === null)
      throw new DomainError('leave-person-unknown', 'The directory has no such person.', { person: id });
  }

  /** Whoever stands in gets what the person would have got. */
  private async demandBeside({ person, substitute }: LeaveFacts): Promise<void> {
    if (substitute === null || substitute === person) return;
    const { people } = await this.facts.ofPerson(person, this.today());
    if (people.some(({ id }) => id === substitute)) return;
    throw new LeaveRefusal(
      'leave-substitute-elsewhere',
      'The substitute works in none of the bodies and offices of the person, or has no address. Name somebody else, or nobody.',
      { substitute },
    );
  }

  private today(): IsoDate {
    return dateIn('UTC', this.clock.now());
  }
}
