import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AsOf,
  AsRecorded,
  HistoryView,
  IsoDateText,
  MatrixQuery,
  MatrixView,
  MovementsQuery,
  MovementsView,
  OutcomeView,
  OverviewQuery,
  OverviewView,
  RegisterPage,
  RegisterQuery,
  StoryQuery,
  StoryView,
  Uuid,
} from '@app/contracts';
import { EventStore } from '@app/event-store';
import type { Sight } from '@app/kernel';
import { Context, Input, readCursor, Route, writeCursor, type RequestContext } from '@app/http';
import { z } from 'zod';
import { GetMatrix } from '../get-matrix/get-matrix.query.js';
import { GetOutcomeHistory } from '../get-outcome-history/get-outcome-history.query.js';
import { GetOutcome } from '../get-outcome/get-outcome.query.js';
import { GetOverview } from '../get-overview/get-overview.query.js';
import { ListMovements } from '../list-movements/list-movements.query.js';
import { ListOutcomes } from '../list-outcomes/list-outcomes.query.js';
import { demandSeen } from './demand-seen.js';
import { OutcomeBodies, sightThrough, type ConcernedBodies } from './outcome-bodies.js';
import { outcomeStream } from '../outcome-stream.js';
import { BESIDE_FACTS } from '../reading/facts.js';
import { HeldAnswers } from '../reading/held-answers.js';
import { outcomeOf, recordedOutcome, type OutcomeOnRecord } from '../recorded-outcome.js';
import { TellStory } from '../tell-story/tell-story.query.js';

const OutcomeParams = z.object({ outcome: Uuid });
/** Names its order, so that a cursor of another one is refused rather than misread. */
const registerCursor = (sort: RegisterQuery['sort']) =>
  sort === 'reference'
    ? z.tuple([z.literal(sort), z.string(), z.int()])
    : z.tuple([z.literal(sort), IsoDateText, Uuid]);
const MomentQuery = z.object({ asOf: AsOf, asRecorded: AsRecorded });
type MomentQuery = z.infer<typeof MomentQuery>;

@ApiTags('outcomes')
@Controller('api/v1')
export class OutcomeQueriesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly events: EventStore,
    private readonly bodies: OutcomeBodies,
    private readonly answers: HeldAnswers,
  ) {}

  @Get('outcomes')
  @Route({
    ability: 'register.read',
    summary: 'The register of a body, filtered, with counts',
    query: RegisterQuery,
    response: RegisterPage,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  list(@Input('query') asked: RegisterQuery, @Context() context: RequestContext): Promise<RegisterPage | Buffer> {
    const { cursor, ...filter } = asked;
    const after = readCursor(cursor, registerCursor(filter.sort));
    const key = after === null ? null : ([after[1], after[2]] as const);
    return this.again('register', asked, context, async (sight) => {
      const { nextKey, ...page } = await this.queries.execute(new ListOutcomes(filter, key, sight));
      return { ...page, next: nextKey === null ? null : writeCursor([filter.sort, ...nextKey]) };
    });
  }

  @Get('outcomes/:outcome')
  @Route({
    ability: 'register.read',
    summary: 'One outcome: statement, life, and what may happen next',
    params: OutcomeParams,
    query: MomentQuery,
    response: OutcomeView,
  })
  async get(
    @Input('params') { outcome }: z.infer<typeof OutcomeParams>,
    @Input('query') moment: MomentQuery,
    @Context() context: RequestContext,
  ): Promise<OutcomeView> {
    const concerned = await this.demandReadable(outcome, context);
    const view = await this.queries.execute(
      new GetOutcome(
        outcome,
        moment,
        (ability, _, owners) => concerned.acting.some((body) => context.principal.may(ability, body, { owners })),
        sightThrough(concerned, context.sight),
      ),
    );
    context.etag(view.version);
    return view;
  }

  @Get('outcomes/:outcome/history')
  @Route({
    ability: 'register.read',
    summary: 'Everything that happened to an outcome, in order of when it happened',
    params: OutcomeParams,
    query: MomentQuery,
    response: HistoryView,
  })
  async history(
    @Input('params') { outcome }: z.infer<typeof OutcomeParams>,
    @Input('query') moment: MomentQuery,
    @Context() context: RequestContext,
  ): Promise<HistoryView> {
    const read = await this.events.readBeside(outcomeStream(outcome).streamId, BESIDE_FACTS);
    const concerned = await this.demandSeen(outcome, outcomeOf(read.events, outcome), context);
    return this.queries.execute(new GetOutcomeHistory(outcome, moment, sightThrough(concerned, context.sight), read));
  }

  @Get('outcomes/:outcome/story')
  @Route({
    ability: 'register.read',
    summary: 'What became of an outcome, in one paragraph with its places in the sources',
    params: OutcomeParams,
    query: StoryQuery,
    response: StoryView,
  })
  async story(
    @Input('params') { outcome }: z.infer<typeof OutcomeParams>,
    @Input('query') moment: z.infer<typeof StoryQuery>,
    @Context() context: RequestContext,
  ): Promise<StoryView> {
    const concerned = await this.demandReadable(outcome, context);
    return this.queries.execute(new TellStory(outcome, moment, sightThrough(concerned, context.sight)));
  }

  @Get('matrix')
  @Route({
    ability: 'register.read',
    summary: 'Outcomes × meetings: disposition, and whether the meeting spoke of it',
    query: MatrixQuery,
    response: MatrixView,
    scope: ({ query }) => query.body,
  })
  matrix(
    @Input('query') query: z.infer<typeof MatrixQuery>,
    @Context() context: RequestContext,
  ): Promise<MatrixView | Buffer> {
    return this.again('matrix', query, context, (sight) => this.queries.execute(new GetMatrix(query, sight)));
  }

  @Get('movements')
  @Route({
    ability: 'register.read',
    summary: 'What moved in the register between two moments, by outcome, with totals',
    query: MovementsQuery,
    response: MovementsView,
    scope: ({ query }) => query.body,
  })
  movements(
    @Input('query') { body, from, to }: MovementsQuery,
    @Context() context: RequestContext,
  ): Promise<MovementsView> {
    return this.queries.execute(new ListMovements(body, from, to, context.sight));
  }

  @Get('overview')
  @Route({
    ability: 'register.read',
    summary: 'What needs somebody, what is due next, what moved',
    query: OverviewQuery,
    response: OverviewView,
    scope: ({ query }) => query.body,
  })
  overview(
    @Input('query') { body, ...moment }: z.infer<typeof OverviewQuery>,
    @Context() context: RequestContext,
  ): Promise<OverviewView> {
    return this.queries.execute(new GetOverview(body, moment, context.sight));
  }

  /** What was recorded later than it is asked for may stand in no table yet: only what is asked of the tables is said again. */
  private async again<Answer extends object>(
    name: string,
    query: { readonly body: string; readonly asRecorded?: string | undefined },
    context: RequestContext,
    ask: (sight: Sight) => Promise<Answer>,
  ): Promise<Answer | Buffer> {
    if (query.asRecorded !== undefined) return ask(context.sight);
    const question = { body: query.body, words: `${name} ${JSON.stringify(query)}` };
    return context.json(await this.answers.textOf(question, context.sight, ask));
  }

  /** Which body an outcome belongs to is known only once it is read. */
  private async demandReadable(outcome: string, context: RequestContext): Promise<ConcernedBodies> {
    return this.demandSeen(outcome, await recordedOutcome(this.events, outcome), context);
  }

  private async demandSeen(
    outcome: string,
    { state }: OutcomeOnRecord,
    context: RequestContext,
  ): Promise<ConcernedBodies> {
    const concerned = await this.bodies.of(state);
    demandSeen(context, outcome, state, concerned);
    return concerned;
  }
}
