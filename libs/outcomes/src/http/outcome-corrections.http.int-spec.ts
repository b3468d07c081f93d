import type { Correction, HistoryView, MatrixView, OutcomeView, RegisterPage } from '@app/contracts';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const reason = 'The report says otherwise.';

describe('correcting what is recorded over HTTP', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
    await post('owners', { entity: 'malawi', effectiveOn: '2024-03-01' });
    await post('deadlines', {
      due: { type: 'date', on: '2024-06-30' },
      words: 'by summer',
      effectiveOn: '2024-03-01',
    });
  });

  const post = (what: string, body: object, as?: string) =>
    register.call('POST', `/outcomes/${action}/${what}`, body, as);
  const correct = (correction: Correction, over: object = {}, as?: string) =>
    post('corrections', { correction, reason, ...over }, as);
  const view = async (): Promise<OutcomeView> => {
    await register.settled();
    return (await register.call('GET', `/outcomes/${action}`)).json as OutcomeView;
  };
  const history = async (): Promise<HistoryView['items']> =>
    ((await register.call('GET', `/outcomes/${action}/history`)).json as HistoryView).items;
  const citation = { document: 'cwg-cop-20-report', version: '1', paragraph: '9.6' };

  it.each<[Correction, Partial<Record<keyof OutcomeView, unknown>>]>([
    [{ field: 'owner', from: 'malawi', to: 'malta' }, { owners: [{ id: 'malta' }] }],
    [{ field: 'deadline', index: 0, to: { type: 'date', on: '2024-07-31' }, words: 'July' }, { dueOn: '2024-07-31' }],
    [{ field: 'instruments', to: ['council-resolution-1306'] }, { instruments: [{ id: 'council-resolution-1306' }] }],
    [{ field: 'holder', to: 'canada' }, { holder: { id: 'canada', name: 'Canada' } }],
  ])('%j', async (correction, expected) => {
    const { reference } = await view();
    expect(await correct(correction)).toMatchObject({ status: 201, json: { version: 4 } });
    expect(await view()).toMatchObject({ reference, ...expected });
    expect((await history()).find(({ version }) => version === 4)).toMatchObject({ note: reason, annullable: true });
  });

  it('reads so from the first day on which it stood there', async () => {
    await correct({ field: 'owner', from: 'malawi', to: 'malta' });
    await correct({ field: 'holder', to: 'canada' });
    const days = (await history()).map(({ type, effectiveOn }) => [type, effectiveOn]);
    expect(days).toContainEqual(['OwnerCorrected', '2024-03-01']);
    expect(days).toContainEqual(['HolderCorrected', '2024-01-23']);
  });

  it('says in the history what stood there before', async () => {
    await correct({ field: 'owner', from: 'malawi', to: 'malta' });
    expect((await history()).at(-1)?.facts).toEqual([
      { label: 'Before', value: 'Malawi' },
      { label: 'After', value: 'Malta' },
    ]);
  });

  it('puts a paragraph right', async () => {
    await post('citations', { citation, wording: 'Post it.', effectiveOn: '2024-03-01' });
    const to = { ...citation, paragraph: '9.7.1' };
    expect(await correct({ field: 'citation', index: 0, to })).toMatchObject({ status: 201 });
    expect(await view()).toMatchObject({ paragraph: '9.7.1', wordings: [{ citation: to }, {}] });
  });

  it('moves it to the meeting that agreed it, under the reference that it has', async () => {
    const { reference } = await view();
    expect(await correct({ field: 'meeting', to: 'CWG-COP-19' })).toMatchObject({ status: 201 });
    expect(await view()).toMatchObject({ reference, meeting: 'CWG-COP-19' });
    const { json } = await register.call('GET', '/matrix?body=CWG-COP');
    const row = (json as MatrixView).rows.find(({ id }) => id === action);
    expect(row?.cells.find(({ meeting }) => meeting === 'CWG-COP-19')?.mention).toBe('agreed');
  });

  it('stays with its body', async () => {
    const effectiveOn = '2024-01-01';
    const body = { body: 'RAG', name: 'Advisory Group', timeZone: 'Europe/Zurich', effectiveOn };
    const meeting = { meeting: 'RAG-1', bodies: ['RAG'], ordinal: 1, title: 'First meeting', effectiveOn };
    await register.call('POST', '/bodies', body);
    expect(await register.call('POST', '/meetings', meeting)).toMatchObject({ status: 201 });
    await register.settled();
    expect(await correct({ field: 'meeting', to: 'RAG-1' })).toMatchObject({
      status: 409,
      json: { code: 'meeting-of-another-body' },
    });
  });

  it('gives it the life of another kind; what happened in the old one is still told as such', async () => {
    await post('steps', { step: 'ProgressReported', owner: 'malawi', effectiveOn: '2024-03-02' });
    const to = { field: 'kind', to: 'decision', stage: 'in_force' } as const;
    expect(await correct(to)).toMatchObject({ json: { code: 'contradicts-later-record' } });
    expect(await correct(to, { effectiveOn: '2024-03-03' })).toMatchObject({ status: 201 });
    expect(await view()).toMatchObject({ kind: 'decision', stage: 'in_force', disposition: 'for_the_record' });
    expect((await view()).life.map(({ stage }) => stage)).toEqual(['in_force']);
    const told = await history();
    expect(told.find(({ type }) => type === 'ProgressReported')?.formerKind).toBe('action_item');
    expect(told.at(-1)).toMatchObject({ type: 'KindCorrected', formerKind: null });
    await post('annulments', { version: 5, reason: 'It was a task after all.' });
    expect(await view()).toMatchObject({ kind: 'action_item', stage: 'in_progress' });
  });

  it('is of the former kind as of a day before the correction holds, wherever it is shown or sought', async () => {
    const to = { field: 'kind', to: 'decision', stage: 'in_force' } as const;
    await correct(to, { effectiveOn: '2024-03-03' });
    await register.settled();
    const on = async (asOf: string, kind: string) => {
      const one = (await register.call('GET', `/outcomes/${action}?asOf=${asOf}`)).json;
      const { json } = await register.call('GET', `/outcomes?body=CWG-COP&limit=200&asOf=${asOf}&kind=${kind}`);
      const row = (json as RegisterPage).items.find(({ id }) => id === action);
      return { one: one as object, row: row ?? null };
    };
    const before = { kind: 'action_item', stage: 'open' };
    expect(await on('2024-03-02', 'action_item')).toMatchObject({ one: before, row: before });
    expect(await on('2024-03-02', 'decision')).toMatchObject({ one: before, row: null });
    const since = { kind: 'decision', stage: 'in_force' };
    expect(await on('2024-03-03', 'decision')).toMatchObject({ one: since, row: since });
    const kinds = async (more: string) => {
      const { json } = await register.call('GET', `/outcomes?body=CWG-COP&asOf=2024-03-02${more}`);
      return (json as RegisterPage).facets.kind;
    };
    // Counted of what each read then, however little of it was chosen.
    for (const { value } of await kinds('')) expect(await kinds(`&kind=${value}`)).toEqual(await kinds(''));
  });

  it('is shown whole at once, before the register has followed', async () => {
    const at = (await register.call('GET', `/outcomes/${action}`)).json as OutcomeView;
    expect(at).toMatchObject({ stage: 'open', owners: [{ id: 'malawi' }], deadlines: [{ words: 'by summer' }] });
    await post('steps', { step: 'ProgressReported', owner: 'malawi', effectiveOn: '2024-03-02' });
    await correct({ field: 'deadline_struck', due: { type: 'date', on: '2024-06-30' } });
    expect((await register.call('GET', `/outcomes/${action}`)).json).toMatchObject({
      stage: 'in_progress',
      owners: [{ id: 'malawi', progress: 'in_progress' }],
      deadlines: [],
      dueOn: null,
      lastMovement: { step: 'ProgressReported' },
      version: 5,
    });
  });

  it.each<[Correction, Partial<Record<keyof OutcomeView, unknown>>]>([
    [{ field: 'issuers', to: ['canada'] }, { issuers: [{ id: 'canada', name: 'Canada' }] }],
    [
      { field: 'deadline_struck', due: { type: 'date', on: '2024-06-30' } },
      { deadlines: [], dueOn: null },
    ],
    [{ field: 'owner_struck', entity: 'malawi' }, { owners: [] }],
  ])('%j holds from the first day, and can be annulled', async (correction, expected) => {
    const before = await view();
    expect(await correct(correction)).toMatchObject({ status: 201 });
    expect(await view()).toMatchObject(expected);
    expect((await history()).find(({ version }) => version === 4)).toMatchObject({ note: reason, annullable: true });
    await post('annulments', { version: 4, reason: 'It was right.' });
    const { issuers, deadlines, owners } = before;
    expect(await view()).toMatchObject({ issuers, deadlines, owners });
  });

  it('refuses what the register does not know', async () => {
    expect(await correct({ field: 'owner', from: 'malawi', to: 'nobody' })).toMatchObject({
      status: 422,
      json: { code: 'reference-unknown' },
    });
    expect(await correct({ field: 'owner', from: 'malta', to: 'malta' })).toMatchObject({
      status: 409,
      json: { code: 'owner-unknown' },
    });
  });

  it.each(['OTHER', 'CWG-COP:register.read,outcome.step,outcome.verify,outcome.record'])(
    'is for the secretariat of its body, not for %s',
    async (as) => {
      expect(await correct({ field: 'holder', to: 'canada' }, {}, as)).toMatchObject({ status: 403 });
      expect(await history()).toHaveLength(3);
    },
  );
});
