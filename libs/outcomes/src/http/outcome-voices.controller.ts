import { Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ClauseOffersBody, ClauseOffersView, CommandAnswer, PositionBody } from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { ExpressPosition } from '../express-position/express-position.command.js';
import { OfferClauses } from '../offer-clauses/offer-clauses.query.js';
import { OutcomeParams, OutcomeRequests } from './outcome-requests.js';
import { positionOf } from './to-domain.js';

const path = 'outcomes/:outcome';

/** Who stands behind an outcome or against it, and what an adopted resolution asks of whom. */
@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeVoicesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly requests: OutcomeRequests,
  ) {}

  @Post(`${path}/positions`)
  @Route({
    ability: 'outcome.correct',
    summary: 'Record that an entity supported or opposed it; its last word counts',
    params: OutcomeParams,
    body: PositionBody,
    response: CommandAnswer,
    status: 201,
    examples: {
      support: {
        entity: 'south-africa',
        position: 'supports',
        effectiveOn: '2024-01-23',
        meeting: 'CWG-COP-20',
        citation: { document: 'cwg-cop-20-report', version: '1', paragraph: '8.5' },
        wording: "South Africa supported Canada's suggestion.",
      },
    },
  })
  async express(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') body: z.infer<typeof PositionBody>,
    @Context() context: RequestContext,
  ): Promise<CommandAnswer> {
    const metadata = await this.requests.allowed(context, outcome, 'outcome.correct', body.effectiveOn);
    const { position, details, prose } = positionOf(body);
    return context.appended(
      await this.commands.execute(new ExpressPosition(outcome, position, details, prose, metadata)),
    );
  }

  @Post(`${path}/clause-offers`)
  @Route({
    ability: 'outcome.record',
    summary: 'What may be recorded of the clauses of an adopted resolution',
    description: 'Records nothing. Each clause is recorded by POST /outcomes and tied by the relation `spawned_by`.',
    params: OutcomeParams,
    body: ClauseOffersBody,
    response: ClauseOffersView,
    preconditions: 'none',
    examples: {
      annex: { text: 'resolves\n1 to promote digital inclusion;\ninvites Member States\n1 to pursue collaboration.' },
    },
  })
  async offer(
    @Input('params') { outcome }: OutcomeParams,
    @Input('body') { text }: ClauseOffersBody,
    @Context() context: RequestContext,
  ): Promise<ClauseOffersView> {
    await this.requests.demand(context, outcome, 'outcome.record');
    return this.queries.execute(new OfferClauses(outcome, text, context.sight));
  }
}
