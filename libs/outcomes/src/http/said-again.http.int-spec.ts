import type { MatrixView, RegisterPage } from '@app/contracts';
import { createPool } from '@app/database';
import { Authenticator } from '@app/http';
import type { Pool } from 'pg';
import { outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import type { TestApp } from '../../../../test/support/test-app.js';

const OFFICER = 'secretariat@CWG-COP';
const READER = 'reader@CWG-COP';
const PAGE = '/outcomes?body=CWG-COP&limit=200';
const MATRIX = '/matrix?body=CWG-COP';
const HIDDEN = 'CWG-COP-11/2';

describe('a question that was asked before', () => {
  let register: TestApp;
  let owner: Pool;
  beforeAll(async () => {
    register = await registerApp(undefined, [{ provide: Authenticator, useClass: RoleAuthenticator }]);
    owner = createPool({ url: register.databaseUrl, applicationName: 'spec', max: 1 });
  });
  afterAll(async () => {
    await owner.end();
    await register.close();
  });

  const get = async <View>(path: string, as: string): Promise<View> => {
    await register.settled();
    const { status, json, headers } = await register.call('GET', path, undefined, as);
    expect({ path, status, type: headers['content-type'] }).toEqual({
      path,
      status: 200,
      type: 'application/json; charset=utf-8',
    });
    return json as View;
  };
  const askedBefore = async (path: string, as: string): Promise<object> => {
    for (let time = 0; time < 3; time += 1) await get(path, as);
    return get<object>(path, as);
  };
  /** While the work is done every line has another title, of which the log does not know. */
  const besideOtherTitles = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const to = (text: string, from: string): string => `update read.outcome_register set
      shown = replace(shown::text, '${from}', '${text}')::json, across = replace(across::text, '${from}', '${text}')::json`;
    await owner.query(to('"title":"OTHER ', '"title":"'));
    return work().finally(() => owner.query(to('"title":"', '"title":"OTHER ')));
  };

  it.each([PAGE, MATRIX, `${PAGE}&kind=action_item`, `${PAGE}&asOf=2024-06-01`, `${PAGE}&q=report`])(
    'is answered as it was, without reading the rows again: %s',
    async (path) => {
      const before = await askedBefore(path, OFFICER);
      expect(await besideOtherTitles(() => get<object>(path, OFFICER))).toEqual(before);
      expect(JSON.stringify(before)).toContain('"title":"');
    },
  );

  const showsOthers = (path: string, as: string): Promise<boolean> =>
    besideOtherTitles(async () => JSON.stringify(await get(path, as)).includes('"title":"OTHER '));

  it('is read anew for somebody who sees less', async () => {
    await askedBefore(PAGE, OFFICER);
    expect(await showsOthers(PAGE, READER)).toBe(true);
  });

  it('is read anew once something was recorded, and shows it', async () => {
    const totals = async () =>
      [await get<RegisterPage>(PAGE, OFFICER), await get<RegisterPage>(PAGE, READER)].map(({ total }) => total);
    const [all = 0] = await totals();
    await Promise.all([PAGE, MATRIX].map((path) => askedBefore(path, READER)));
    const id = await outcomeId(register, HIDDEN);
    const hide = { to: 'secretariat', reason: 'For the test.' };
    await register.call('POST', `/outcomes/${id}/visibility-changes`, hide, OFFICER);
    expect(await totals()).toEqual([all, all - 1]);
    expect(JSON.stringify(await get<MatrixView>(MATRIX, READER))).not.toContain(HIDDEN);
    expect(JSON.stringify(await get<MatrixView>(MATRIX, OFFICER))).toContain(HIDDEN);
  });

  it('is read anew on another day: what is late is later', async () => {
    const late = async () => (await get<RegisterPage>(PAGE, OFFICER)).items.find(({ daysLate }) => daysLate !== null);
    await askedBefore(PAGE, OFFICER);
    const before = await late();
    register.clock.set('2026-03-04T23:30:00Z');
    expect((await late())?.daysLate).toBe((before?.daysLate ?? 0) + 3);
  });

  it('is read anew while a stream is parked: its rows follow when nobody can tell', async () => {
    await owner.query(`insert into es.parked (name, generation, stream_id, position, error)
      select name, generation, 'outcome-x', 1, 'A defect.' from es.subscription where name = 'outcome-register'`);
    await askedBefore(PAGE, OFFICER);
    expect(await showsOthers(PAGE, OFFICER)).toBe(true);
    await owner.query('delete from es.parked');
    await askedBefore(PAGE, OFFICER);
    expect(await showsOthers(PAGE, OFFICER)).toBe(false);
  });
});
