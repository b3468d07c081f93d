import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@app/config';
import { createHttpApp } from '@app/http';
import { AccessKeys, FirstManager, type NewApiKey } from '@app/identity';
import { JobsModule } from '@app/jobs';
import { MailModule } from '@app/mail';
import { type DynamicModule, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { logEpoch } from '../../apps/api/src/log-epoch.js';
import { RegisterModule } from '../../apps/api/src/register.module.js';
import { loadSample } from '../../apps/standalone/src/load-sample/index.js';
import { jobStore } from '../../apps/worker/src/job-store.js';
import { projections } from '../../apps/worker/src/projections.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { sample } from '../sample/the-sample.js';
import { freshDatabase } from '../support/database.js';

/** One for each role, and one who has a role elsewhere only. */
export const ASKERS = {
  secretariat: { role: 'secretariat', bodyId: 'CWG-COP', entityId: null },
  system_manager: { role: 'system_manager', bodyId: null, entityId: null },
  chair: { role: 'chair', bodyId: 'CWG-COP', entityId: null },
  auditor: { role: 'auditor', bodyId: 'CWG-COP', entityId: null },
  focal_point: { role: 'focal_point', bodyId: 'CWG-COP', entityId: 'unicef' },
  reader: { role: 'reader', bodyId: 'CWG-COP', entityId: null },
  stranger: { role: 'secretariat', bodyId: 'ANOTHER-BODY', entityId: null },
} as const satisfies Readonly<Record<string, Omit<NewApiKey, 'name'>>>;
export type Asker = keyof typeof ASKERS;

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly payload?: string | object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WholeApp {
  readonly http: NestFastifyApplication;
  readonly keys: Readonly<Record<Asker, string>>;
  /** Null: nobody. */
  send(as: Asker | null, sent: Sent): Promise<Reply>;
  close(): Promise<void>;
}

@Module({})
class Program {}

/** All of the program in this process, on a database of its own, with one report of the sample in it. */
export async function wholeApp(): Promise<WholeApp> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'sequitur-contract-'));
  const config = await loadConfig({ DATA_DIR: folder, DATABASE_URL: database.url, LOG_LEVEL: 'silent', PORT: '1' });
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  const api = {
    config,
    databaseUrl: database.url,
    webRoot: folder,
    projections,
    logEpoch: await logEpoch(database.url),
  };
  const root: DynamicModule = {
    module: Program,
    imports: [
      RegisterModule.on(database.url, 'contract'),
      JobsModule.forRoot(jobStore(config, database.url)),
      MailModule.forRoot(config),
      WorkerModule.of(config),
      ApiModule.of(api),
    ],
  };
  const http = await createHttpApp(root, { publicUrl: config.publicUrl, logger: false });
  await http.get(FirstManager).ensure(config.managerEmail, 'System manager');
  await loadSample(http.get(CommandBus), sample, { actor: 'sample', documents: ['cwg-cop-20-report'] });
  const keys = await keysOf(http.get(AccessKeys));
  return {
    http,
    keys,
    send: (as, sent) => send(http, as === null ? {} : { authorization: `Bearer ${keys[as]}` }, sent),
    close: async () => {
      await http.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function keysOf(accessKeys: AccessKeys): Promise<Readonly<Record<Asker, string>>> {
  const made: [string, string][] = [];
  for (const [name, asker] of Object.entries(ASKERS)) {
    const { key } = await accessKeys.create({ name, ...asker });
    made.push([name, key]);
  }
  return Object.fromEntries(made) as Record<Asker, string>;
}

async function send(
  http: NestFastifyApplication,
  credentials: Readonly<Record<string, string>>,
  { method, path, payload, headers = {} }: Sent,
): Promise<Reply> {
  const reply = await http.inject({
    method: method as 'GET',
    url: path,
    headers: { ...credentials, ...headers },
    ...(payload !== undefined && { payload }),
  });
  const type = reply.headers['content-type'] ?? '';
  return {
    status: reply.statusCode,
    type,
    text: reply.body,
    json: type.includes('json') ? reply.json<unknown>() : undefined,
    headers: reply.headers,
  };
}

/** The position of the newest event, for X-Min-Position. */
export async function newestPosition({ http }: WholeApp): Promise<string> {
  const { rows } = await http
    .get(Pool)
    .query<{ place: string }>(
      `select (select max(epoch) from es.log_epoch) || '-' || (select max(position) from es.event) as place`,
    );
  return rows[0]?.place ?? '';
}
