import { TestApp } from '../../../../test/support/test-app.js';
import { DirectoryModule, directoryProblems, directoryProjections } from '../index.js';

const parts = { modules: [DirectoryModule], projections: directoryProjections, problems: [directoryProblems] };
const effectiveOn = '2024-01-01';

describe('the directory over HTTP', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open(parts);
  });
  afterAll(() => register.close());

  it('registers, renames and finds entities', async () => {
    const sg17 = { entity: 'itu-t-sg17', kind: 'group', name: 'ITU-T Study Group 17', aliases: ['SG17'], effectiveOn };
    expect(await register.call('POST', '/entities', sg17)).toMatchObject({ status: 201, json: { id: 'itu-t-sg17' } });
    expect(await register.call('POST', '/entities', sg17)).toMatchObject({ status: 409 });
    await register.settled();
    const act = (what: string, body: object) =>
      register.call('POST', `/entities/itu-t-sg17/${what}`, { effectiveOn, ...body });
    expect(await act('renamings', { name: 'Study Group 17' })).toMatchObject({ json: { version: 2 } });
    expect(await act('aliases', { alias: 'Q10/17' })).toMatchObject({ json: { version: 3 } });
    await register.settled();
    expect((await register.call('GET', '/entities?named=q10-17')).json).toMatchObject([{ id: 'itu-t-sg17' }]);
    expect((await register.call('GET', '/entities')).json).toHaveLength(1);
    expect(await register.call('GET', '/entities/itu-t-sg17')).toMatchObject({
      json: { name: 'Study Group 17', aliases: ['SG17', 'ITU-T Study Group 17', 'Q10/17'], email: null },
      headers: { etag: '"3"' },
    });
    expect(await act('address-corrections', { email: 'sg17@itu-t.example.org' })).toMatchObject({
      json: { version: 4 },
    });
    expect(await act('address-corrections', { email: 'nowhere' })).toMatchObject({ status: 422 });
    expect(await act('dissolution', { reason: 'A new study period.', effectiveOn: '2024-12-31' })).toMatchObject({
      json: { version: 5 },
    });
    await register.settled();
    expect((await register.call('GET', '/entities/itu-t-sg17')).json).toMatchObject({
      ...{ email: 'sg17@itu-t.example.org', dissolvedOn: '2024-12-31' },
    });
    expect(await register.call('GET', '/entities/nobody')).toMatchObject({ status: 404 });
    expect(await register.call('POST', '/entities/nobody/aliases', { alias: 'x', effectiveOn })).toMatchObject({
      status: 404,
    });
  });

  it('does not let the same party in twice unawares', async () => {
    const unicef = {
      entity: 'unicef',
      kind: 'organization',
      name: 'UNICEF',
      aliases: ['Children’s Fund'],
      effectiveOn,
    };
    expect(await register.call('POST', '/entities', unicef)).toMatchObject({ status: 201 });
    await register.settled();
    const again = { ...unicef, entity: 'un-childrens-fund', name: 'The Childrens Fund', aliases: [] };
    expect(await register.call('POST', '/entities', again)).toMatchObject({
      status: 409,
      json: { code: 'similar-name', similar: [{ id: 'unicef', name: 'UNICEF' }] },
    });
    const other = { ...again, otherThan: ['unicef'] };
    expect(await register.call('POST', '/entities', other)).toMatchObject({ status: 201 });
  });

  it('enters one party once, however quickly two officers ask', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => `ecpat-${index}`);
    const party = { kind: 'organization', name: 'ECPAT International', aliases: [], effectiveOn };
    const answers = await Promise.all(ids.map((entity) => register.call('POST', '/entities', { ...party, entity })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const instrument = { kind: 'resolution', title: 'Resolution 67', aliases: [], effectiveOn };
    const two = ['wtdc-67', 'resolution-67'].map((id) =>
      register.call('POST', '/instruments', { ...instrument, instrument: id }),
    );
    expect((await Promise.all(two)).map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('takes a spelling away again', async () => {
    const canada = { entity: 'canada', kind: 'state', name: 'Canada', aliases: ['Cananda'], effectiveOn };
    await register.call('POST', '/entities', canada);
    await register.settled();
    const withdrawal = { alias: 'Cananda', reason: 'A typing mistake.', effectiveOn };
    expect(await register.call('POST', '/entities/canada/alias-withdrawals', withdrawal)).toMatchObject({
      json: { version: 2 },
    });
    await register.settled();
    expect((await register.call('GET', '/entities?named=cananda')).json).toEqual([]);
    expect(await register.call('POST', '/entities/canada/alias-withdrawals', withdrawal)).toMatchObject({
      status: 409,
      json: { code: 'spelling-unknown' },
    });
  });

  it('puts title, versions and spellings of an instrument right', async () => {
    const resolution = { instrument: 'wtdc-resolution-67', kind: 'resolution', title: 'Resolution 76', effectiveOn };
    await register.call('POST', '/instruments', { ...resolution, aliases: ['Res. 76'] });
    await register.settled();
    const act = (what: string, body: object) =>
      register.call('POST', `/instruments/wtdc-resolution-67/${what}`, { effectiveOn, reason: 'Swapped.', ...body });
    const kigali = { version: 'rev-kigali-2022', act: 'revised', by: 'WTDC-22', place: 'Kigali', on: '2022-06-06' };
    expect(await act('versions', kigali)).toMatchObject({ status: 201 });
    expect(await act('title-corrections', { title: 'Resolution 67' })).toMatchObject({ json: { version: 3 } });
    expect(await act('alias-withdrawals', { alias: 'Res. 76' })).toMatchObject({ json: { version: 4 } });
    const { version, ...facts } = { ...kigali, on: '2022-06-16' };
    expect(await act(`versions/${version}/corrections`, facts)).toMatchObject({ json: { version: 5 } });
    expect(await act('versions/rev-dubai-2014/corrections', facts)).toMatchObject({
      status: 409,
      json: { code: 'instrument-version-unknown' },
    });
    await register.settled();
    expect((await register.call('GET', '/instruments/wtdc-resolution-67')).json).toMatchObject({
      title: 'Resolution 67',
      aliases: [],
      versions: [{ version, on: '2022-06-16' }],
    });
  });

  it('registers and finds instruments', async () => {
    const resolution = { instrument: 'pp-resolution-179', kind: 'resolution', title: 'Resolution 179', effectiveOn };
    expect(await register.call('POST', '/instruments', resolution)).toMatchObject({ status: 201 });
    await register.settled();
    const alias = { alias: 'Res. 179 (Rev. Bucharest)', effectiveOn };
    expect(await register.call('POST', '/instruments/pp-resolution-179/aliases', alias)).toMatchObject({ status: 200 });
    await register.settled();
    expect((await register.call('GET', '/instruments?named=res 179 rev bucharest')).json).toMatchObject([
      { id: 'pp-resolution-179', version: 2 },
    ]);
    const bucharest = {
      ...{ version: 'rev-bucharest-2022', act: 'revised', by: 'Plenipotentiary Conference 2022', place: 'Bucharest' },
      ...{ on: '2022-10-14', effectiveOn: '2024-01-01' },
    };
    const versions = '/instruments/pp-resolution-179/versions';
    expect(await register.call('POST', versions, bucharest)).toMatchObject({ status: 201, json: { version: 3 } });
    expect(await register.call('POST', versions, bucharest)).toMatchObject({ status: 409 });
    expect(await register.call('POST', versions, { ...bucharest, act: 'guessed' })).toMatchObject({ status: 422 });
    const kyoto = { alias: 'Resolution 179 (Rev. Kyoto, 2022)', effectiveOn };
    expect(await register.call('POST', '/instruments/pp-resolution-179/aliases', kyoto)).toMatchObject({ status: 200 });
    await register.settled();
    expect(await register.call('GET', '/instruments/pp-resolution-179')).toMatchObject({
      status: 200,
      json: { versions: [{ version: 'rev-bucharest-2022' }], warnings: [{ alias: kyoto.alias }] },
    });
  });

  it('refuses what is no entity', async () => {
    const person = { entity: 'someone', kind: 'person', name: 'Someone', effectiveOn };
    expect(await register.call('POST', '/entities', person)).toMatchObject({ status: 422 });
  });
});
