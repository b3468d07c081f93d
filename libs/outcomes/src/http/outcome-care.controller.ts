import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandAnswer, DeadlineBody, DeadlineExtensionBody, OwnerBody, RelationBody, ViewBody } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { AssignOwner } from '../assign-owner/assign-owner.command.js';
import { ExtendDeadline } from '../extend-deadline/extend-deadline.command.js';
import { RelateOutcome } from '../relate-outcome/relate-outcome.command.js';
import { ReleaseOwner } from '../release-owner/release-owner.command.js';
import { SetDeadline } from '../set-deadline/set-deadline.command.js';
import { QualifyByView } from '../qualify-by-view/qualify-by-view.command.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';
import { limitOf, noteOf } from './to-domain.js';

const path = 'outcomes/:outcome';

/** Owners, deadlines and ties: what is kept in order about an outcome beside its life. */
@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeCareController {
  constructor(
    private readonly commands: CommandBus,
    private readonly requests: OutcomeRequests,
    private readonly events: EventStore,
  ) {}

  @Post(`${path}/owners`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Make an entity an owner',
    params: OutcomeParams,
    body: OwnerBody,
    response: CommandAnswer,
    status: 201,
  })
  async assignOwner(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof OwnerBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(await this.commands.execute(new AssignOwner(outcome, body.entity, noteOf(body), metadata)));
  }

  @Post(`${path}/owner-releases`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Take an owner off',
    params: OutcomeParams,
    body: OwnerBody,
    response: CommandAnswer,
    status: 201,
  })
  async releaseOwner(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof OwnerBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(
      await this.commands.execute(new ReleaseOwner(outcome, body.entity, noteOf(body), metadata)),
    );
  }

  @Post(`${path}/deadlines`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Set a deadline; a second one is kept beside the first',
    params: OutcomeParams,
    body: DeadlineBody,
    response: CommandAnswer,
    status: 201,
  })
  async setDeadline(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof DeadlineBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(
      await this.commands.execute(new SetDeadline(outcome, limitOf(body), body.words, noteOf(body), metadata)),
    );
  }

  @Post(`${path}/deadline-extensions`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Extend the deadline, with who granted it and why',
    params: OutcomeParams,
    body: DeadlineExtensionBody,
    response: CommandAnswer,
    status: 201,
  })
  async extendDeadline(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof DeadlineExtensionBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(
      await this.commands.execute(
        new ExtendDeadline(outcome, limitOf(body), body.words, body.grantedBy, noteOf(body), metadata),
      ),
    );
  }

  @Post(`${path}/relations`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Tie the outcome to another',
    params: OutcomeParams,
    body: RelationBody,
    response: CommandAnswer,
    status: 201,
  })
  async relate(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof RelationBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    return context.appended(
      await this.commands.execute(
        new RelateOutcome(outcome, body.relation, body.target, body.statedBy, noteOf(body), metadata),
      ),
    );
  }

  @Post(`${path}/views`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Hang a recorded view on the outcome that it concerns',
    params: OutcomeParams,
    body: ViewBody,
    response: CommandAnswer,
    status: 201,
  })
  async hangView(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof ViewBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    const { state } = await recordedOutcome(this.events, body.view);
    return context.appended(
      await this.commands.execute(
        new QualifyByView(outcome, body.view, state.holder, body.statedBy, noteOf(body), metadata),
      ),
    );
  }
}
