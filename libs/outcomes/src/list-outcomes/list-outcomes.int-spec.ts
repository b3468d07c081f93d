import { EVERYTHING } from '@app/kernel';
import { RegisterQuery } from '@app/contracts';
import { jest } from '@jest/globals';
import { Kysely } from 'kysely';
import { registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';
import { ListOutcomes } from '../index.js';
import { type RegisterAnswer } from './list-outcomes.query.js';
import { type SortKey } from './register-order.js';

describe('the register', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const list = (filter: object = {}, after: SortKey | null = null): Promise<RegisterAnswer> =>
    register.ask(new ListOutcomes(RegisterQuery.parse({ body: 'CWG-COP', limit: 200, ...filter }), after, EVERYTHING));
  const found = async (filter: object) => (await list(filter)).items.map(({ reference }) => reference).sort();

  it.each([
    ['meeting', 'CWG-COP-16', ['CWG-COP-16/1']],
    ['kind', 'draft_resolution,view_recorded', ['CWG-COP-20/13', 'CWG-COP-20/7']],
    ['owner', 'malawi,malta', ['CWG-COP-18/3', 'CWG-COP-20/2']],
    ['stage', 'approved', ['CWG-COP-20/15', 'CWG-COP-20/16']],
    ['instrument', 'council-resolution-1306', ['CWG-COP-20/17']],
  ])('filters by %s', async (name, value, references) => {
    expect(await found({ [name]: value })).toEqual(expect.arrayContaining(references));
    expect(await list({ [name]: value })).toMatchObject({ total: (await found({ [name]: value })).length });
  });

  it('filters by what is late, and by what nobody owns', async () => {
    const late = await list({ overdue: 'true' });
    expect(late.items.length).toBeGreaterThan(0);
    expect(late.items.filter(({ lateness }) => lateness === null)).toEqual([]);
    const unowned = await list({ owner: 'none' });
    expect(unowned.items.length).toBeGreaterThan(0);
    expect(unowned.items.flatMap(({ owners }) => owners)).toEqual([]);
  });

  it('filters by what is due at or before a meeting, and neither late nor done', async () => {
    expect(await found({ dueBy: 'CWG-COP-21', asOf: '2024-02-01' })).toEqual(['CWG-COP-20/6']);
    expect(await found({ dueBy: 'CWG-COP-20', asOf: '2022-01-12' })).toEqual(['CWG-COP-18/1']);
    expect(await found({ dueBy: 'CWG-COP-21' })).toEqual([]);
  });

  it('never says that an invitation is late', async () => {
    const { items } = await list({ kind: 'invitation' });
    expect(items.find(({ reference }) => reference === 'CWG-COP-08/6')).toMatchObject({
      dueOn: '2014-06-15',
      lateness: null,
    });
  });

  it.each([{}, { q: 'resolution' }, { disposition: 'open,in_progress' }, { overdue: 'true' }, { asOf: '2020-02-04' }])(
    'counts for each value of each facet what choosing it lists, with %j',
    async (base) => {
      const { facets } = await list(base);
      for (const facet of ['meeting', 'kind', 'disposition', 'owner'] as const)
        for (const { value, count } of facets[facet])
          expect([facet, value, (await list({ ...base, [facet]: value })).total]).toEqual([facet, value, count]);
      expect((await list({ ...base, overdue: 'true' })).total).toBe(facets.overdue);
    },
  );

  it('counts a facet with all other filters and without its own', async () => {
    const all = await list();
    const { facets, total } = await list({ meeting: 'CWG-COP-20' });
    expect(facets.meeting).toEqual(all.facets.meeting);
    expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(facets.owner).toContainEqual({ value: 'malawi', label: 'Malawi', count: 1 });
  });

  it.each([
    ['words in any form', 'publishing toolkits', ['CWG-COP-20/3']],
    ['words in the wording only', '"age assurance"', ['CWG-COP-20/16']],
    ['a reference', 'cwg-cop-20/16', ['CWG-COP-20/16']],
    ['a paragraph with its parts', '9.7.1', ['CWG-COP-20/17', 'CWG-COP-20/18', 'CWG-COP-20/19']],
    ['a paragraph as it is cited', '§ 9.7.1 bullet 2', ['CWG-COP-20/18']],
    ['the paragraph of a second citation', '7.3', ['CWG-COP-11/9', 'CWG-COP-20/16']],
    ["a part of an owner's name", 'scort', ['CWG-COP-18/7', 'CWG-COP-20/3']],
    ['a part of a title', 'o.s.c.a', ['CWG-COP-18/3']],
  ])('finds %s', async (_, q, references) => {
    expect(await found({ q })).toEqual(expect.arrayContaining(references));
    expect((await found({ q })).length).toBeLessThan(10);
  });

  it.each(['%', '_', '9.7._', String.raw`\ `, 'C%P'])('takes %j as it is written', async (q) => {
    expect(await found({ q })).toEqual([]);
  });

  it.each(['reference', 'due', 'moved'])('gives in pages, ordered by %s, what it gives at once', async (sort) => {
    const whole = (await list({ sort })).items.map(({ id }) => id);
    const paged: string[] = [];
    let after: SortKey | null = null;
    do {
      const page: RegisterAnswer = await list({ sort, limit: 7 }, after);
      paged.push(...page.items.map(({ id }) => id));
      after = page.nextKey;
    } while (after !== null);
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(whole.length);
  });

  it('asks the database as often for two hundred lines as for one', async () => {
    const statements = jest.spyOn(register.http.get<Kysely<unknown>>(Kysely), 'getExecutor');
    await list({ limit: 1 });
    const forOne = statements.mock.calls.length;
    await list({ limit: 200 });
    expect(statements.mock.calls.length).toBe(2 * forOne);
    statements.mockRestore();
  });

  it('gives a page over HTTP with a cursor that only its own order takes', async () => {
    const { json } = await register.call('GET', '/outcomes?body=CWG-COP&limit=5&sort=due');
    const { next } = json as { readonly next: string };
    expect(await register.call('GET', `/outcomes?body=CWG-COP&limit=5&sort=due&cursor=${next}`)).toMatchObject({
      status: 200,
    });
    expect(await register.call('GET', `/outcomes?body=CWG-COP&sort=reference&cursor=${next}`)).toMatchObject({
      status: 422,
      json: { code: 'cursor-invalid' },
    });
    expect(await register.call('GET', '/outcomes?body=CWG-COP', undefined, 'OTHER')).toMatchObject({ status: 403 });
  });
});
