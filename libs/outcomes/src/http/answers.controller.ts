import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AgeingQuery,
  AgeingView,
  EntityPageParams,
  EntityPageView,
  InstrumentRegisterParams,
  InstrumentRegisterView,
  MattersArisingQuery,
  MattersArisingView,
  SilenceQuery,
  SilenceView,
  SinceQuery,
  StuckQuery,
  StuckView,
} from '@app/contracts';
import { Context, Input, Route, type RequestContext } from '@app/http';
import type { z } from 'zod';
import { GetAgeing } from '../get-ageing/get-ageing.query.js';
import { GetEntityPage } from '../get-entity-page/get-entity-page.query.js';
import { GetInstrumentRegister } from '../get-instrument-register/get-instrument-register.query.js';
import { GetMattersArising } from '../get-matters-arising/get-matters-arising.query.js';
import { GetSilenceReport } from '../get-silence-report/get-silence-report.query.js';
import { ListStuck } from '../list-stuck/list-stuck.query.js';

/** What is asked across meetings. */
@ApiTags('answers')
@Controller('api/v1')
export class AnswersController {
  constructor(private readonly queries: QueryBus) {}

  @Get('matters-arising')
  @Route({
    ability: 'register.read',
    summary: 'What earlier meetings left open and the next one should look at',
    query: MattersArisingQuery,
    response: MattersArisingView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  matters(
    @Input('query') query: MattersArisingQuery,
    @Context() { sight }: RequestContext,
  ): Promise<MattersArisingView> {
    return this.queries.execute(new GetMattersArising(query, sight));
  }

  @Get('silence')
  @Route({
    ability: 'register.read',
    summary: 'What is under way and the last reviewed reports do not mention; missing reports counted apart',
    query: SilenceQuery,
    response: SilenceView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  silence(@Input('query') query: SilenceQuery, @Context() { sight }: RequestContext): Promise<SilenceView> {
    return this.queries.execute(new GetSilenceReport(query, sight));
  }

  @Get('stuck')
  @Route({
    ability: 'register.read',
    summary: 'What meetings said again and again without progress',
    query: StuckQuery,
    response: StuckView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  stuck(@Input('query') query: StuckQuery, @Context() { sight }: RequestContext): Promise<StuckView> {
    return this.queries.execute(new ListStuck(query, sight));
  }

  @Get('ageing')
  @Route({
    ability: 'register.read',
    summary: 'How old what is open is, and how much was done, by body, meeting and kind',
    query: AgeingQuery,
    response: AgeingView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  ageing(@Input('query') query: AgeingQuery, @Context() { sight }: RequestContext): Promise<AgeingView> {
    return this.queries.execute(new GetAgeing(query, sight));
  }

  @Get('instruments/:instrument/outcomes')
  @Route({
    ability: 'register.read',
    summary: 'Everything about one instrument, in order of time',
    params: InstrumentRegisterParams,
    query: SinceQuery,
    response: InstrumentRegisterView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  instrument(
    @Input('params') { instrument }: z.output<typeof InstrumentRegisterParams>,
    @Input('query') query: SinceQuery,
    @Context() { sight }: RequestContext,
  ): Promise<InstrumentRegisterView> {
    return this.queries.execute(new GetInstrumentRegister(instrument, query, sight));
  }

  @Get('entities/:entity/outcomes')
  @Route({
    ability: 'register.read',
    summary: 'What one entity has promised, was asked for and reported',
    params: EntityPageParams,
    query: SinceQuery,
    response: EntityPageView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  entity(
    @Input('params') { entity }: z.output<typeof EntityPageParams>,
    @Input('query') query: SinceQuery,
    @Context() { sight }: RequestContext,
  ): Promise<EntityPageView> {
    return this.queries.execute(new GetEntityPage(entity, query, sight));
  }
}
