import { randomUUID } from 'node:crypto';
import { DatabaseModule } from '@app/database';
import {
  EventStore,
  EventStoreModule,
  ProjectionRunner,
  requestHashOf,
  type AnyProjection,
  type Comparison,
  type Metadata,
} from '@app/event-store';
import { Authenticator, createHttpApp, HttpModule, type Problems } from '@app/http';
import { CLOCK, isoDateOf } from '@app/kernel';
import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { CommandBus, QueryBus, type Command, type Query } from '@nestjs/cqrs';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { upcasters } from '../../apps/api/src/upcasters.js';
import { BodyAuthenticator } from './body-authenticator.js';
import { freshDatabase } from './database.js';
import { FakeClock } from './fake-clock.js';

export interface Parts {
  readonly modules: readonly (Type | DynamicModule)[];
  readonly projections: readonly AnyProjection[];
  readonly problems: readonly Problems[];
  /** What the modules ask of the program. */
  readonly ports?: readonly Provider[];
  /** Done to the database before anybody else connects. */
  readonly prepare?: (databaseUrl: string) => Promise<void>;
}

/** Libs with all that they stand on, on a database of their own. It is 2 March 2026 in Zurich, until the clock is set. */
export class TestApp {
  private constructor(
    readonly http: NestFastifyApplication,
    readonly clock: FakeClock,
    /** For programs that a test starts beside it. */
    readonly databaseUrl: string,
    private readonly runner: ProjectionRunner,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open({ modules, projections, problems, ports = [], prepare }: Parts): Promise<TestApp> {
    const database = await freshDatabase();
    await prepare?.(database.url);
    const clock = new FakeClock('2026-03-01T23:30:00Z');
    const provided = [
      { provide: Authenticator, useClass: BodyAuthenticator },
      { provide: CLOCK, useValue: clock },
      ...ports,
    ];
    @Global()
    @Module({ providers: provided, exports: provided.map((port) => ('provide' in port ? port.provide : port)) })
    class OutsideModule {}
    const pool = DatabaseModule.forRoot({ url: database.url, role: 'sequitur_app', applicationName: 'spec' });
    const http = HttpModule.forRoot({ problems, logLevel: 'silent' });
    @Module({ imports: [OutsideModule, pool, EventStoreModule.forRoot({ upcasters }), http, ...modules] })
    class RootModule {}
    const app = await createHttpApp(RootModule, { publicUrl: 'http://localhost:3000', logger: false });
    const runner = new ProjectionRunner(app.get(Pool), app.get(EventStore), projections, { pollMs: 20 });
    runner.start();
    const register = new TestApp(app, clock, database.url, runner, () => database.drop());
    await register.settled();
    return register;
  }

  async close(): Promise<void> {
    await this.runner.stop();
    await this.http.close();
    await this.drop();
  }

  do<Answer>(command: Command<Answer>): Promise<Answer> {
    return this.http.get(CommandBus).execute(command);
  }

  ask<Answer>(query: Query<Answer>): Promise<Answer> {
    return this.http.get(QueryBus).execute(query);
  }

  /** Resolves once the read models show all that was recorded. */
  async settled(): Promise<void> {
    const { rows } = await this.http
      .get(Pool)
      .query<{ last: bigint }>('select coalesce(max(position), 0) as last from es.event');
    expect(await this.runner.waitFor(rows[0]?.last ?? 0n, 20_000)).toBe(true);
  }

  /** Folds the whole log into a new table beside the live one, and resolves to how the two compared when they were swapped. */
  async rebuilt(name: string): Promise<Comparison | null> {
    return (await this.runner.rebuild(name)).comparison;
  }

  /** As somebody who may do everything in one body, `*`: in all. */
  async call(method: 'GET' | 'POST', path: string, body?: object, as = '*'): Promise<CallAnswer> {
    const headers = { authorization: as };
    const url = `/api/v1${path}`;
    const reply = await this.http.inject({ method, url, headers, ...(body && { payload: body }) });
    const json = String(reply.headers['content-type']).includes('json') ? reply.json<unknown>() : null;
    return { status: reply.statusCode, json, text: reply.body, headers: reply.headers };
  }
}

export interface CallAnswer {
  readonly status: number;
  readonly json: unknown;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A command of its own, effective on the day given. */
export function on(day: string, scope = 'CWG-COP'): Metadata {
  const commandId = randomUUID();
  return {
    actor: 'person-1',
    scope,
    effectiveOn: isoDateOf(day),
    commandId,
    requestHash: requestHashOf({ commandId }),
    correlationId: 'request-1',
  };
}
