import { on, TestApp } from '../../../../test/support/test-app.js';
import {
  AddEntityAlias,
  AddInstrumentAlias,
  DirectoryModule,
  directoryProblems,
  directoryProjections,
  DIRECTORY_SCOPE,
  GetEntity,
  GetInstrument,
  ListEntities,
  ListInstruments,
  LoadParties,
  RegisterEntity,
  RegisterInstrument,
  RenameEntity,
} from '../index.js';

const parts = { modules: [DirectoryModule], projections: directoryProjections, problems: [directoryProblems] };
const since = (day: string) => on(day, DIRECTORY_SCOPE);

describe('the directory', () => {
  let register: TestApp;
  beforeEach(async () => {
    register = await TestApp.open(parts);
  });
  afterEach(() => register.close());

  it('finds an entity by each of its names, former ones among them', async () => {
    const turkiye = { entity: 'turkiye', kind: 'state', aliases: ['Republic of "Turkey", the'] } as const;
    await register.do(
      new RegisterEntity(turkiye, { name: 'Turkey', email: 'itu@turkiye.example.org' }, since('1920-04-23')),
    );
    await register.do(new RenameEntity('turkiye', 'Türkiye', since('2022-06-01')));
    await register.do(new AddEntityAlias('turkiye', 'TR', since('2022-06-02')));
    await register.settled();
    expect(await register.ask(new GetEntity('turkiye'))).toEqual({
      ...{
        id: 'turkiye',
        kind: 'state',
        name: 'Türkiye',
        email: 'itu@turkiye.example.org',
        dissolvedOn: null,
        version: 3,
      },
      aliases: ['Republic of "Turkey", the', 'Turkey', 'TR'],
    });
    for (const name of ['turkiye', 'TURKEY', 'tr', 'republic of turkey the'])
      expect(await register.ask(new ListEntities(name))).toMatchObject([{ id: 'turkiye' }]);
    expect(await register.ask(new ListEntities('Turk'))).toEqual([]);
    await expect(register.ask(new GetEntity('nobody'))).rejects.toMatchObject({ code: 'entity-unknown' });
  });

  it('names all instruments where sources disagree', async () => {
    const alias = 'Resolution 1306';
    const instrument = (id: string, aliases: readonly string[]) =>
      register.do(
        new RegisterInstrument(
          { instrument: id, kind: 'resolution', aliases },
          { title: `Title of ${id}` },
          since('2009-01-01'),
        ),
      );
    await instrument('council-resolution-1306', [alias]);
    await instrument('council-resolution-1306-2015', []);
    await register.do(new AddInstrumentAlias('council-resolution-1306-2015', alias, null, since('2015-05-01')));
    await register.settled();
    expect(await register.ask(new ListInstruments('resolution  1306'))).toHaveLength(2);
    expect(await register.ask(new ListInstruments('title of council resolution 1306'))).toHaveLength(1);
    expect(await register.ask(new GetInstrument('council-resolution-1306-2015'))).toMatchObject({ version: 2 });
  });

  it('reads the same when it is built anew', async () => {
    await register.do(
      new RegisterEntity(
        { entity: 'bdt', kind: 'office', aliases: [] },
        { name: 'BDT', email: null },
        since('2009-01-01'),
      ),
    );
    await register.do(new RenameEntity('bdt', 'Second', since('2020-01-01')));
    await register.do(new RenameEntity('bdt', 'First', since('2015-01-01')));
    await register.settled();
    const live = await register.ask(new GetEntity('bdt'));
    expect(live).toMatchObject({ name: 'Second', aliases: ['BDT', 'First'], version: 3 });
    await register.rebuilt('entity');
    expect(await register.ask(new GetEntity('bdt'))).toEqual(live);
  });

  it('holds the parties that ship with the product, beside what an officer entered', async () => {
    const canada = { entity: 'canada', kind: 'state', aliases: [] } as const;
    await register.do(
      new RegisterEntity(canada, { name: 'Canada', email: 'itu@canada.example.org' }, since('2009-01-01')),
    );
    const bahrain = { entity: 'bahrain', kind: 'state', aliases: ['Kingdom of Bahrain'] } as const;
    await register.do(new RegisterEntity(bahrain, { name: 'Bahrein', email: null }, since('2009-01-01')));
    const resolution = {
      instrument: 'council-resolution-1306',
      kind: 'resolution',
      aliases: ['ITU 2010 Council Resolution 1306'],
    } as const;
    await register.do(new RegisterInstrument(resolution, { title: 'Resolution 1306' }, since('2009-11-01')));
    const loaded = await register.do(new LoadParties('officer'));
    expect(loaded.entities).toBeGreaterThan(194);
    expect(await register.do(new LoadParties('another'))).toEqual({ entities: 0, instruments: 0, versions: 0 });
    await register.settled();
    expect(await register.ask(new GetEntity('canada'))).toMatchObject({ email: 'itu@canada.example.org', version: 1 });
    expect(await register.ask(new GetEntity('bahrain'))).toMatchObject({
      ...{ name: 'Bahrein', version: 3 },
      aliases: ['Kingdom of Bahrain', 'Bahrain', 'Bahrain (Kingdom of)'],
    });
    expect(await register.ask(new ListEntities('the United States of America'))).toMatchObject([
      { id: 'united-states' },
    ]);
    expect(await register.ask(new ListInstruments('Resolution 1306 (Council 2009)'))).toMatchObject([
      {
        ...{ id: 'council-resolution-1306', citedVersion: 'council-2009' },
        versions: [{ version: 'council-2009' }, { version: 'modified-council-2015' }],
        warnings: [{ alias: 'ITU 2010 Council Resolution 1306' }],
      },
    ]);
  });
});
