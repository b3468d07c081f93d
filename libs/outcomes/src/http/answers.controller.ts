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
  MattersArisingPartQuery,
  MattersArisingView,
  SilencePartQuery,
  SilenceView,
  SincePartQuery,
  StuckPartQuery,
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
import { inParts, partAsked } from './answer-cursor.js';

/** What is asked across meetings. */
@ApiTags('answers')
@Controller('api/v1')
export class AnswersController {
  constructor(private readonly queries: QueryBus) {}

  @Get('matters-arising')
  @Route({
    ability: 'register.read',
    summary: 'What earlier meetings left open and the next one should look at',
    query: MattersArisingPartQuery,
    response: MattersArisingView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  matters(
    @Input('query') { cursor, limit, ...filter }: MattersArisingPartQuery,
    @Context() { sight }: RequestContext,
  ): Promise<MattersArisingView> {
    const part = partAsked('matters', 0, limit, cursor);
    return inParts('matters', this.queries.execute(new GetMattersArising(filter, part, sight)));
  }

  @Get('silence')
  @Route({
    ability: 'register.read',
    summary: 'What is under way and the last reviewed reports do not mention; missing reports counted apart',
    query: SilencePartQuery,
    response: SilenceView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  silence(
    @Input('query') { cursor, limit, ...filter }: SilencePartQuery,
    @Context() { sight }: RequestContext,
  ): Promise<SilenceView> {
    const part = partAsked('silence', 2, limit, cursor);
    return inParts('silence', this.queries.execute(new GetSilenceReport(filter, part, sight)));
  }

  @Get('stuck')
  @Route({
    ability: 'register.read',
    summary: 'What meetings said again and again without progress',
    query: StuckPartQuery,
    response: StuckView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  stuck(
    @Input('query') { cursor, limit, ...filter }: StuckPartQuery,
    @Context() { sight }: RequestContext,
  ): Promise<StuckView> {
    const part = partAsked('stuck', 1, limit, cursor);
    return inParts('stuck', this.queries.execute(new ListStuck(filter, part, sight)));
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
    query: SincePartQuery,
    response: InstrumentRegisterView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  instrument(
    @Input('params') { instrument }: z.output<typeof InstrumentRegisterParams>,
    @Input('query') { cursor, limit, ...filter }: SincePartQuery,
    @Context() { sight }: RequestContext,
  ): Promise<InstrumentRegisterView> {
    const part = partAsked('instrument', 0, limit, cursor);
    return inParts('instrument', this.queries.execute(new GetInstrumentRegister(instrument, filter, part, sight)));
  }

  @Get('entities/:entity/outcomes')
  @Route({
    ability: 'register.read',
    summary: 'What one entity has promised, was asked for and reported',
    params: EntityPageParams,
    query: SincePartQuery,
    response: EntityPageView,
    scope: ({ query }) => query.body,
    item: { visibility: 'public' },
  })
  entity(
    @Input('params') { entity }: z.output<typeof EntityPageParams>,
    @Input('query') { cursor, limit, ...filter }: SincePartQuery,
    @Context() { sight }: RequestContext,
  ): Promise<EntityPageView> {
    const part = partAsked('entity', 0, limit, cursor);
    return inParts('entity', this.queries.execute(new GetEntityPage(entity, filter, part, sight)));
  }
}
