import { RebuildAsked, RetryAsked, SystemView } from '@app/contracts';
import {
  DIRECTORY_SCOPE,
  DirectoryModule,
  directoryProblems,
  directoryProjections,
  RegisterEntity,
} from '@app/directory';
import { Module } from '@nestjs/common';
import { Pool } from 'pg';
import { on, TestApp } from '../../../../test/support/test-app.js';
import { PROJECTIONS } from '../projection-gate.js';
import { SystemController } from './system.controller.js';
import { systemProblems } from './system.problems.js';

const READER = '*:system.read';

@Module({ controllers: [SystemController], providers: [{ provide: PROJECTIONS, useValue: directoryProjections }] })
class SystemModule {}

describe('the system over HTTP', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open({
      modules: [DirectoryModule, SystemModule],
      projections: directoryProjections,
      problems: [directoryProblems, systemProblems],
    });
    const itu = { entity: 'itu', kind: 'organization', aliases: [] } as const;
    await register.do(new RegisterEntity(itu, { name: 'ITU', email: null }, on('1865-05-17', DIRECTORY_SCOPE)));
    await register.settled();
  });
  afterAll(() => register.close());

  const system = async (): Promise<SystemView> =>
    SystemView.parse((await register.call('GET', '/system/projections', undefined, READER)).json);
  const entity = async () => (await system()).projections.find(({ name }) => name === 'entity');

  it('lists every read model, up to date and followed', async () => {
    const { logPosition, projections: listed } = await system();
    expect(listed.map(({ name }) => name).sort()).toEqual([...directoryProjections.map(({ name }) => name)].sort());
    for (const one of listed)
      expect(one).toMatchObject({ position: logPosition, lagEvents: 0, followedBy: expect.any(String) as unknown });
  });

  it('rebuilds one on request and keeps how it compared', async () => {
    const before = await entity();
    const { status, json } = await register.call('POST', '/system/projections/entity/rebuild');
    expect([status, RebuildAsked.parse(json)]).toEqual([202, { generation: (before?.generation ?? 0) + 1 }]);
    let after = await entity();
    while (after?.rebuild !== null) after = await entity();
    expect(after).toMatchObject({
      ...{ generation: (before?.generation ?? 0) + 1, followedBy: before?.followedBy },
      comparison: { sameCode: true, onlyBefore: 0, onlyAfter: 0, different: 0, examples: [] },
    });
    expect(after.comparison?.rows).toBe(1);
  });

  it('counts what it asks to be tried again', async () => {
    const retry = (body: object) => register.call('POST', '/system/parked-streams/retry', body);
    const { status, json } = await retry({});
    expect([status, RetryAsked.parse(json)]).toEqual([202, { streams: 0 }]);
    await register.http
      .get(Pool)
      .query(
        `select es.park('entity', s.generation, 'entity-itu', 1, 'Error: it does not fit') from es.subscription s where s.name = 'entity'`,
      );
    expect((await entity())?.parked).toMatchObject([{ streamId: 'entity-itu', error: 'Error: it does not fit' }]);
    expect((await retry({ projection: 'entity', streamId: 'entity-itu' })).json).toEqual({ streams: 1 });
    expect((await retry({ projection: 'entity', streamId: 'entity-x' })).json).toEqual({ streams: 0 });
  });

  it('knows no other read models, and lets nobody but the system manager ask for work', async () => {
    const unknown = await register.call('POST', '/system/projections/nothing/rebuild');
    expect(unknown).toMatchObject({ status: 404, json: { code: 'projection-unknown' } });
    expect(await register.call('POST', '/system/parked-streams/retry', { projection: 'nothing' })).toMatchObject({
      status: 404,
    });
    expect((await register.call('POST', '/system/projections/entity/rebuild', undefined, READER)).status).toBe(403);
    expect((await register.call('POST', '/system/parked-streams/retry', {}, READER)).status).toBe(403);
    expect((await register.call('GET', '/system/projections', undefined, '*:register.read')).status).toBe(403);
  });

  it('is told to Prometheus as text', async () => {
    const { status, text, headers } = await register.call('GET', '/system/metrics', undefined, READER);
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(text).toMatch(/^sequitur_projection_followed\{projection="entity"\} 1$/m);
    expect(text).toMatch(/^sequitur_log_position [1-9]\d*$/m);
  });
});
