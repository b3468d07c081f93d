import { EVERYTHING } from '@app/kernel';
import { registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';
import { ListEntries } from '../list-entries/list-entries.query.js';

const COP = 'CWG-COP:register.read,outcome.record,outcome.step,outcome.correct,meeting.manage';
const INTERNET = 'CWG-INTERNET:register.read,outcome.record,outcome.step,outcome.correct,meeting.manage';
const COUNCIL = 'itu-council:register.read,outcome.correct';
const OTHER = 'CWG-FHR:register.read,outcome.step';
const effectiveOn = '2024-06-03';

describe('bodies that meet together, and bodies that end', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp([]);
    for (const [body, parent] of [
      ['itu-council', null],
      ['CWG-INTERNET', 'itu-council'],
      ['CWG-FHR', 'itu-council'],
    ]) {
      const facts = { body, parent, name: body, timeZone: 'Europe/Zurich', effectiveOn: '2009-10-01' };
      expect(await register.call('POST', '/bodies', facts)).toMatchObject({ status: 201 });
    }
    const meeting = { meeting: 'JOINT-1', bodies: ['CWG-COP', 'CWG-INTERNET'], title: 'Joint meeting', effectiveOn };
    expect(
      await register.call('POST', '/meetings', { ...meeting, from: effectiveOn, to: effectiveOn }, COP),
    ).toMatchObject({
      status: 201,
    });
    await register.settled();
  });
  afterAll(() => register.close());

  const record = async (title: string, as: string, meeting = 'JOINT-1') => {
    const wordings = [`It was agreed: ${title}.`];
    const body = { meeting, kind: 'action_item', title, wordings, effectiveOn };
    const { status, json } = await register.call('POST', '/outcomes', body, as);
    await register.settled();
    return { status, ...(json as { id: string; reference: string }) };
  };
  const step = (id: string, as: string) =>
    register.call('POST', `/outcomes/${id}/steps`, { step: 'ProgressReported', effectiveOn: '2024-07-01' }, as);
  const titles = async (body: string, as: string, filter = '') => {
    const { json } = await register.call('GET', `/outcomes?body=${body}${filter}`, undefined, as);
    return (json as { items: readonly { title: string }[] }).items.map(({ title }) => title);
  };

  it('what a joint meeting agrees stands in the register and the matrix of each', async () => {
    expect(await record('Draft the joint report', INTERNET)).toMatchObject({ status: 201, reference: 'JOINT-1/1' });
    expect(await record('Nobody else', OTHER)).toMatchObject({ status: 403 });
    expect(await titles('CWG-COP', COP)).toEqual(['Draft the joint report']);
    expect(await titles('CWG-INTERNET', INTERNET)).toEqual(['Draft the joint report']);
    expect(await titles('CWG-FHR', OTHER)).toEqual([]);
    for (const [body, as] of [
      ['CWG-COP', COP],
      ['CWG-INTERNET', INTERNET],
    ] as const) {
      const { json } = await register.call('GET', `/matrix?body=${body}`, undefined, as);
      const { rows } = json as { rows: readonly { cells: readonly object[] }[] };
      expect(rows[0]?.cells).toContainEqual(expect.objectContaining({ meeting: 'JOINT-1', mention: 'agreed' }));
      const position = await register.call('GET', `/outcomes?body=${body}&asRecorded=1`, undefined, as);
      expect(position).toMatchObject({ status: 200, json: { total: 0 } });
    }
  });

  it('the officers of each may act on it and manage the meeting, and nobody else', async () => {
    const { id } = await record('Write to both chairs', COP);
    expect(await step(id, INTERNET)).toMatchObject({ status: 201 });
    expect(await step(id, COP)).toMatchObject({ status: 201 });
    expect(await step(id, OTHER)).toMatchObject({ status: 403 });
    for (const path of ['', '/history', '/story']) {
      expect(await register.call('GET', `/outcomes/${id}${path}`, undefined, INTERNET)).toMatchObject({ status: 200 });
      expect(await register.call('GET', `/outcomes/${id}${path}`, undefined, OTHER)).toMatchObject({ status: 403 });
    }
    const announced = { on: '2024-05-20', effectiveOn: '2024-04-01' };
    expect(await register.call('POST', '/meetings/JOINT-1/document-deadlines', announced, INTERNET)).toMatchObject({
      status: 409,
      json: { code: 'meeting-not-convened' },
    });
    expect(await register.call('POST', '/meetings/JOINT-1/document-deadlines', announced, OTHER)).toMatchObject({
      status: 403,
    });
  });

  it('a consultation by correspondence agrees outcomes', async () => {
    const consultation = {
      ...{
        meeting: 'CWG-COP-C-1',
        bodies: ['CWG-COP'],
        kind: 'correspondence',
        circular: 'CL-24/12',
        title: 'Circular',
      },
      ...{ from: '2024-05-06', to: '2024-06-03', effectiveOn: '2024-05-06' },
    };
    expect(await register.call('POST', '/meetings', consultation, COP)).toMatchObject({ status: 201 });
    await register.settled();
    expect(await record('Approve the letter', COP, 'CWG-COP-C-1')).toMatchObject({ reference: 'CWG-COP-C-1/1' });
    const { json } = await register.call('GET', '/matrix?body=CWG-COP', undefined, COP);
    const { meetings } = json as { meetings: readonly { id: string; kind: string }[] };
    expect(meetings).toContainEqual(expect.objectContaining({ id: 'CWG-COP-C-1', kind: 'correspondence' }));
  });

  it('a session of the parent body is a column of the matrix, its dates known or not', async () => {
    const session = { bodies: ['CWG-COP'], kind: 'parent_session', parentSessionOf: 'itu-council', effectiveOn };
    const dates = { from: '2025-06-17', to: '2025-06-27' };
    for (const [ordinal, when] of [
      [2025, dates],
      [2026, {}],
    ] as const) {
      const meeting = { ...session, ...when, meeting: `COUNCIL-${ordinal}`, ordinal, title: `Council ${ordinal}` };
      expect(await register.call('POST', '/meetings', meeting, COP)).toMatchObject({ status: 201 });
    }
    await register.settled();
    const { json } = await register.call('GET', '/matrix?body=CWG-COP', undefined, COP);
    const columns = (json as { meetings: readonly { id: string; from: string | null }[] }).meetings;
    expect(columns).toContainEqual(expect.objectContaining({ id: 'COUNCIL-2025', kind: 'parent_session' }));
    expect(columns).toContainEqual(expect.objectContaining({ id: 'COUNCIL-2026', from: null, report: 'not_held' }));
    const place = (id: string) => columns.findIndex((column) => column.id === id);
    expect(place('COUNCIL-2026')).toBeGreaterThan(place('COUNCIL-2025'));
  });

  describe('once the mandate of one ends', () => {
    const ended = { reason: 'Council Decision 640', effectiveOn: '2026-02-27' };
    const decide = (id: string, what: 'transfers' | 'lapses', over: object, as = COP) =>
      register.call('POST', `/outcomes/${id}/${what}`, { ...ended, ...over }, as);
    const undecided = () => titles('CWG-COP', COP, '&awaits=mandate_ended');
    const ids = new Map<string, string>();

    beforeAll(async () => {
      for (const title of ['To transfer', 'To retain', 'To let lapse'])
        ids.set(title, (await record(title, COP, 'CWG-COP-20')).id);
    });
    const id = (title: string) => ids.get(title) ?? '';

    it('nothing is decided before', async () => {
      expect(await decide(id('To transfer'), 'transfers', { to: 'CWG-INTERNET' })).toMatchObject({
        status: 409,
        json: { code: 'mandate-goes-on' },
      });
      expect(await decide(id('To let lapse'), 'lapses', {})).toMatchObject({ json: { code: 'mandate-goes-on' } });
      expect(await undecided()).toEqual([]);
    });

    it('all that it left open is listed and awaits a decision', async () => {
      expect(await register.call('POST', '/bodies/CWG-COP/mandate-ends', ended, COP)).toMatchObject({ status: 201 });
      await register.settled();
      expect((await undecided()).toSorted()).toEqual(
        [
          'Approve the letter',
          'Draft the joint report',
          'To let lapse',
          'To retain',
          'To transfer',
          'Write to both chairs',
        ].toSorted(),
      );
      const { json } = await register.call('GET', '/overview?body=CWG-COP', undefined, COP);
      expect((json as { needs: readonly { key: string }[] }).needs).toContainEqual(
        expect.objectContaining({ key: 'mandate-ended', count: 6 }),
      );
    });

    it('another body goes on with it: its officers act, and the register of the former still shows it', async () => {
      expect(await decide(id('To transfer'), 'transfers', { to: 'CWG-NOWHERE' })).toMatchObject({ status: 404 });
      const { json } = await decide(id('To transfer'), 'transfers', { to: 'CWG-INTERNET' });
      const position = BigInt((json as { position: string }).position.split('-').at(-1) ?? '');
      const before = `&asRecorded=${String(position - 1n)}`;
      expect(await decide(id('To transfer'), 'transfers', { to: 'CWG-INTERNET' }, INTERNET)).toMatchObject({
        status: 201,
      });
      await register.settled();
      expect(await titles('CWG-INTERNET', INTERNET)).toContain('To transfer');
      expect(await titles('CWG-INTERNET', INTERNET, before)).not.toContain('To transfer');
      expect(await titles('CWG-COP', COP)).toContain('To transfer');
      const { entries } = await register.ask(new ListEntries({ body: 'CWG-INTERNET' }, EVERYTHING));
      // A paper of the one that goes on names the meeting of the one that agreed it.
      expect(entries.find(({ title }) => title === 'To transfer')?.meetingTitle).toMatch(/^Twentieth meeting/);
      const story = await register.call('GET', `/outcomes/${id('To transfer')}/story`, undefined, INTERNET);
      expect(story).toMatchObject({
        json: { text: expect.stringContaining('transferred to CWG-INTERNET (Council Decision 640)') as string },
      });
      expect(await step(id('To transfer'), INTERNET)).toMatchObject({ status: 201 });
      expect(await step(id('To transfer'), COP)).toMatchObject({ status: 403 });
      expect(await register.call('GET', `/outcomes/${id('To transfer')}`, undefined, COP)).toMatchObject({
        json: { reference: 'CWG-COP-20/1', body: 'CWG-INTERNET', awaits: [] },
      });
    });

    it('the parent retains it, and decides where nobody else is left to', async () => {
      expect(await decide(id('To retain'), 'transfers', { to: 'itu-council' }, OTHER)).toMatchObject({ status: 403 });
      expect(await decide(id('To retain'), 'transfers', { to: 'itu-council' }, COUNCIL)).toMatchObject({ status: 201 });
      await register.settled();
      expect(await titles('itu-council', COUNCIL)).toEqual(['To retain']);
      const { json } = await register.call('GET', `/outcomes/${id('To retain')}/history`, undefined, COUNCIL);
      const last = (json as { items: readonly { facts: readonly object[] }[] }).items.at(-1);
      expect(last).toMatchObject({ type: 'OutcomeTransferred', note: 'Council Decision 640' });
      expect(last?.facts).toContainEqual({ label: 'To', value: 'itu-council' });
    });

    it('it lapses, and is listed no more', async () => {
      expect(await decide(id('To let lapse'), 'lapses', {})).toMatchObject({ status: 201 });
      expect(await decide(id('To let lapse'), 'transfers', { to: 'itu-council' })).toMatchObject({
        status: 409,
        json: { code: 'outcome-over' },
      });
      await register.settled();
      const { json } = await register.call('GET', `/outcomes/${id('To let lapse')}`, undefined, COP);
      expect(json).toMatchObject({ stage: 'lapsed', disposition: 'closed_not_implemented' });
      expect((await undecided()).toSorted()).toEqual(
        ['Approve the letter', 'Draft the joint report', 'Write to both chairs'].toSorted(),
      );
    });
  });
});
