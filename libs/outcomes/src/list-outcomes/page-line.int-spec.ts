import { RegisterQuery, type RegisterRow } from '@app/contracts';
import { RenameEntity } from '@app/directory';
import { EVERYTHING } from '@app/kernel';
import { sql } from 'kysely';
import { registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { ListOutcomes } from '../index.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { Names } from '../reading/names.js';
import { RegisterMoments } from '../reading/register-at.js';
import { registerRowView } from '../reading/register-row.view.js';

describe('a line of the page', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const page = async (moment: object): Promise<readonly RegisterRow[]> => {
    const query = RegisterQuery.parse({ body: 'CWG-COP', limit: 200, ...moment });
    return (await register.ask(new ListOutcomes(query, null, EVERYTHING))).items;
  };
  /** The same out of the statement that all other answers are made of. */
  const dated = async (moment: object): Promise<readonly RegisterRow[]> => {
    const moments = register.http.get(RegisterMoments);
    const day = await moments.day('CWG-COP', moment, EVERYTHING);
    return moments.at(day, 'CWG-COP', async (at) => {
      const { rows } = await sql<DatedLine>`with ${datedLines('CWG-COP', at)}
        select * from line order by meeting_id desc, number`.execute(at.db);
      const names = await Names.of(at.db, rows);
      return rows.map((row) => registerRowView(row, names));
    });
  };

  it.each(['2014-06-16', '2016-01-01', '2020-02-04', '2022-06-01', '2024-01-23', '2025-01-01', undefined])(
    'is dated in the program as in the database, as of %s',
    async (asOf) => {
      const moment = asOf === undefined ? {} : { asOf };
      expect((await page(moment)).length).toBeGreaterThan(0);
      expect(await page(moment)).toEqual(await dated(moment));
      expect(await page({ ...moment, sort: 'due' })).toEqual(
        expect.arrayContaining(await dated(moment)) as readonly RegisterRow[],
      );
    },
  );

  it('is called by the name of today as soon as that is known', async () => {
    const [owned] = (await page({ owner: 'malawi' })).flatMap(({ owners }) => owners);
    expect(owned).toEqual({ id: 'malawi', name: 'Malawi' });
    await register.do(new RenameEntity('malawi', 'Republic of Malawi', on('2026-03-01', 'directory')));
    await register.settled();
    const [again] = (await page({ owner: 'malawi' })).flatMap(({ owners }) => owners);
    expect(again).toEqual({ id: 'malawi', name: 'Republic of Malawi' });
  });
});
