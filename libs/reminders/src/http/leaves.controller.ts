import { BodyParams, CommandAnswer, LeaveBody, LeavesView, LeaveWithdrawalBody, PersonParams } from '@app/contracts';
import { EventStore, newId } from '@app/event-store';
import { type AppendedView, Context, Input, type RequestContext, Route, SIGNED_IN } from '@app/http';
import { CLOCK, type Clock, dateIn, DomainError, type IsoDate, isoDateOf } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { Controller, Get, Inject, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { leaves, LeaveRefusal } from '../domain/leave/leave.decider.js';
import { LeaveFacts, type PersonOnRoll } from '../leave/leave-facts.js';
import { leaveStream } from '../streams.js';

/** Leaves belong to no body. */
const SCOPE = 'directory';

type Person = z.output<typeof PersonParams>;

/** When people are away and who gets their mail meanwhile. Everybody says so of oneself, the secretariat of others too. */
@ApiTags('reminders')
@Controller('api/v1')
export class LeavesController {
  constructor(
    private readonly facts: LeaveFacts,
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
  async record(
    @Input('params') { id }: Person,
    @Input('body') { from, to, substitute }: z.output<typeof LeaveBody>,
    @Context() context: RequestContext,
  ): Promise<AppendedView> {
    await this.demanded(context, id);
    if (substitute !== null && substitute !== id) await this.demandReachable(substitute);
    const leave = newId(context.commandId, 'leave');
    const days = { from: isoDateOf(from), to: isoDateOf(to) };
    const command = { type: 'RecordLeave', leave: { leave, person: id, ...days, substitute } } as const;
    const metadata = context.metadataFor(SCOPE, this.today());
    return context.appended(await this.events.handle(leaves, leaveStream(id), command, metadata), leave);
  }

  @Post('people/:id/leave-withdrawals')
  @Route({
    ability: SIGNED_IN,
    summary: 'Take back that a person is away',
    description: 'From now on mail goes to the person again. A shorter or longer leave can be recorded afterwards.',
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

  /** Of others, whoever looks after people in each of their bodies. Refuses with `leave-person-unknown` and `not-allowed`. */
  private async demanded(context: RequestContext, id: string): Promise<PersonOnRoll> {
    const person = id === context.actor ? await this.facts.person(id, this.today()) : await this.other(context, id);
    if (person !== null) return person;
    throw new DomainError('leave-person-unknown', 'The directory has no such person.', { person: id });
  }

  /** Whether there is such a person is told only to those who may know. */
  private async other(context: RequestContext, id: string): Promise<PersonOnRoll | null> {
    const { principal } = context;
    const person = await this.facts.person(id, this.today());
    const bodies = person === null || person.bodies.length === 0 ? [null] : person.bodies;
    if (!principal.may('people.manage', null)) for (const body of bodies) context.demand('directory.manage', body);
    return person;
  }

  private async demandReachable(substitute: string): Promise<void> {
    const person = await this.facts.person(substitute, this.today());
    if (person !== null && person.email !== null && person.bodies.length > 0) return;
    throw new LeaveRefusal(
      'leave-substitute-unreachable',
      'The substitute has no role or no address, so no mail could go there. Name somebody else, or nobody.',
      { substitute },
    );
  }

  private today(): IsoDate {
    return dateIn('UTC', this.clock.now());
  }
}
