import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AsOf,
  HistoryView,
  IsoDateText,
  MatrixQuery,
  MatrixView,
  OutcomeView,
  OverviewQuery,
  OverviewView,
  RegisterPage,
  RegisterQuery,
  Uuid,
} from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Context, Input, readCursor, Route, writeCursor, type RequestContext } from '@app/http';
import { z } from 'zod';
import { GetMatrix } from '../get-matrix/get-matrix.query.js';
import { GetOutcomeHistory } from '../get-outcome-history/get-outcome-history.query.js';
import { GetOutcome } from '../get-outcome/get-outcome.query.js';
import { GetOverview } from '../get-overview/get-overview.query.js';
import { ListOutcomes } from '../list-outcomes/list-outcomes.query.js';
import { recordedOutcome } from '../recorded-outcome.js';

const OutcomeParams = z.object({ outcome: Uuid });
/** Names its order, so that a cursor of another one is refused rather than misread. */
const registerCursor = (sort: RegisterQuery['sort']) =>
  sort === 'reference'
    ? z.tuple([z.literal(sort), z.string(), z.int()])
    : z.tuple([z.literal(sort), IsoDateText, Uuid]);
const AsOfQuery = z.object({ asOf: AsOf });
type AsOfQuery = z.infer<typeof AsOfQuery>;

@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeQueriesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly events: EventStore,
  ) {}

  @Get('outcomes')
  @Route({
    ability: 'register.read',
    summary: 'The register of a body, filtered, with counts',
    query: RegisterQuery,
    response: RegisterPage,
    scope: ({ query }) => query.body,
  })
  async list(@Input('query') { cursor, ...filter }: RegisterQuery): Promise<RegisterPage> {
    const after = readCursor(cursor, registerCursor(filter.sort));
    const key = after === null ? null : ([after[1], after[2]] as const);
    const { nextKey, ...page } = await this.queries.execute(new ListOutcomes(filter, key));
    return { ...page, next: nextKey === null ? null : writeCursor([filter.sort, ...nextKey]) };
  }

  @Get('outcomes/:outcome')
  @Route({
    ability: 'register.read',
    summary: 'One outcome: statement, life, and what may happen next',
    params: OutcomeParams,
    query: AsOfQuery,
    response: OutcomeView,
  })
  async get(
    @Input('params') { outcome }: z.infer<typeof OutcomeParams>,
    @Input('query') { asOf }: AsOfQuery,
    @Context() context: RequestContext,
  ): Promise<OutcomeView> {
    await this.demandReadable(outcome, context);
    const view = await this.queries.execute(
      new GetOutcome(outcome, asOf, (ability, body, owners) => context.principal.may(ability, body, { owners })),
    );
    context.etag(view.version);
    return view;
  }

  @Get('outcomes/:outcome/history')
  @Route({
    ability: 'register.read',
    summary: 'Everything that happened to an outcome, in order of when it happened',
    params: OutcomeParams,
    query: AsOfQuery,
    response: HistoryView,
  })
  async history(
    @Input('params') { outcome }: z.infer<typeof OutcomeParams>,
    @Input('query') { asOf }: AsOfQuery,
    @Context() context: RequestContext,
  ): Promise<HistoryView> {
    await this.demandReadable(outcome, context);
    return this.queries.execute(new GetOutcomeHistory(outcome, asOf));
  }

  @Get('matrix')
  @Route({
    ability: 'register.read',
    summary: 'Outcomes × meetings: disposition, and whether the meeting spoke of it',
    query: MatrixQuery,
    response: MatrixView,
    scope: ({ query }) => query.body,
  })
  matrix(@Input('query') query: z.infer<typeof MatrixQuery>): Promise<MatrixView> {
    return this.queries.execute(new GetMatrix(query));
  }

  @Get('overview')
  @Route({
    ability: 'register.read',
    summary: 'What needs somebody, what is due next, what moved',
    query: OverviewQuery,
    response: OverviewView,
    scope: ({ query }) => query.body,
  })
  overview(@Input('query') { body, asOf }: z.infer<typeof OverviewQuery>): Promise<OverviewView> {
    return this.queries.execute(new GetOverview(body, asOf));
  }

  /** Which body an outcome belongs to is known only once it is read. */
  private async demandReadable(outcome: string, context: RequestContext): Promise<void> {
    const { state } = await recordedOutcome(this.events, outcome);
    context.demand('register.read', state.body);
  }
}
