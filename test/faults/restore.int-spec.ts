import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandAnswer, EntityView } from '@app/contracts';
import { z } from 'zod';
import { Client, type Answer } from '../e2e/http/client.js';
import { writtenAt } from '../e2e/http/log.js';
import { report } from '../support/fault-figures.js';
import { startApp, type RunningApp } from '../support/running-app.js';
import { addEntity, untilAnswered } from './keeps-trying.js';
import { OwnPostgres } from './own-postgres.js';

const ENTITIES = '/api/v1/entities';
const KEPT = ['kept-1', 'kept-2', 'kept-3'];
const AFTER_THE_COPY = ['later-1', 'later-2', 'later-3'];

const started = performance.now();
let copies: string;
/** Of the program: outside the database, so no copy of that brings it back. */
let dataDir: string;
let postgres: OwnPostgres;
let app: RunningApp;
let key: string;
/** The place in the log that a client was told last. */
let position: string;

const client = (): Client => Client.withKey(app.url, key);
const positionOf = ({ body }: Answer): string => CommandAnswer.parse(body).position;

async function start(): Promise<void> {
  app = await startApp({ dataDir, env: { DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' } });
}

const stop = (): Promise<void> => app.stop({ keepData: true });

async function add(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const answer = await addEntity(client(), name);
    expect(answer).toMatchObject({ status: 201 });
    position = positionOf(answer);
  }
}

async function entities(asOf?: string): Promise<readonly string[]> {
  const headers = asOf === undefined ? {} : { 'X-Min-Position': asOf };
  const list = await untilAnswered(() => client().send('GET', ENTITIES, undefined, headers));
  return z
    .array(EntityView)
    .parse(list.body)
    .map(({ id }) => id);
}

const askedWith = (token: string) => client().refused('GET', ENTITIES, undefined, { 'X-Min-Position': token });

beforeAll(async () => {
  copies = await mkdtemp(join(tmpdir(), 'sequitur-copies-'));
  dataDir = join(copies, 'data');
  postgres = await OwnPostgres.start();
  await start();
  key = (await app.cli('api-key', 'create', '--name', 'secretariat', '--role', 'secretariat')).stdout.trim();
  await add(KEPT);
  expect(await entities(position)).toEqual(expect.arrayContaining(KEPT));
  await stop();
  await postgres.goAway();
  await postgres.copyTo(join(copies, 'copy'));
  await postgres.comeBack();
  await start();
  await add(AFTER_THE_COPY);
  expect(await entities(position)).toEqual(expect.arrayContaining(AFTER_THE_COPY));
  await stop();
  await postgres.goAway();
  await postgres.restoreFrom(join(copies, 'copy'));
  await postgres.comeBack();
});
afterAll(async () => {
  await stop();
  await postgres.remove();
  await rm(copies, { recursive: true, force: true });
});

describe('a database that was restored from a stopped copy of its folder', () => {
  it('is noticed when nobody says so: a client knows a place that the log has not reached', async () => {
    await start();
    expect(await askedWith(position)).toMatchObject({ status: 409, code: 'position-of-another-epoch' });
    expect(await entities()).not.toContain(AFTER_THE_COPY[0]);
  });

  it('is not declared while the program runs', async () => {
    const refused = await app.cli('restored', '--reason', 'too early');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('(program-running)');
  });

  it('begins another epoch of the log, which refuses every place of the former one', async () => {
    await stop();
    const said = await app.cli('restored', '--reason', 'the copy of the morning');
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining('Epoch 2 of the log begins') as unknown });
    await start();
    for (const token of [position, '1-1'])
      expect(await askedWith(token)).toMatchObject({ status: 409, code: 'position-of-another-epoch' });
  });

  it('has all that was acknowledged before the copy, takes new commands, and every hash holds', async () => {
    expect(await entities()).toEqual(expect.arrayContaining(KEPT));
    await add(['after-the-restore']);
    expect(position).toMatch(/^2-\d+$/);
    const there = await entities(position);
    expect(there).toContain('after-the-restore');
    expect(there).not.toContain(AFTER_THE_COPY[0]);
    const { stdout, code } = await app.cli('verify');
    expect({ stdout, code }).toMatchObject({ code: 0, stdout: expect.stringContaining('all hold') as unknown });
    const found = KEPT.filter((name) => there.includes(name)).length;
    report('restore', {
      acknowledged: KEPT.length,
      found,
      lost: KEPT.length - found,
      doubled: 0,
      events: (await writtenAt(postgres.url)).events,
      broken: code,
      faults: 1,
      seconds: Math.round((performance.now() - started) / 100) / 10,
    });
  });
});
