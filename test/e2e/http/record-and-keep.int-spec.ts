import { HistoryView, OutcomeView, RegisterPage } from '@app/contracts';
import { startApp, type RunningApp } from '../../support/running-app.js';
import { Client, type Done } from './client.js';
import { findOne, REGISTER } from './sample-outcomes.js';

const AGREED = '2024-01-23';

let app: RunningApp;
let officer: Client;
let recorded: Done;
let path: string;

beforeAll(async () => {
  app = await startApp();
  officer = await Client.signedInBy(app.signInLink);
});
afterAll(() => app.stop());

const survey = {
  meeting: 'CWG-COP-20',
  kind: 'action_item',
  title: 'Ask the membership for national hotlines',
  effectiveOn: AGREED,
  citations: [{ document: 'cwg-cop-20-report', version: '1', paragraph: '9.6' }],
  wordings: ['to ask the membership for the addresses of national hotlines'],
};

const view = (headers = {}): Promise<OutcomeView> => officer.read(OutcomeView, path, headers);

/** A command on the outcome, and the outcome as it then stands. */
async function keep(ability: string, body: object): Promise<OutcomeView> {
  const { position, version } = await officer.done(`${path}/${ability}`, { effectiveOn: '2024-02-01', ...body });
  const after = await view({ 'X-Min-Position': position });
  expect(after.version).toBe(version);
  return after;
}

describe('an outcome that was overlooked', () => {
  it('is recorded under the next number of its meeting, and stands in the register', async () => {
    recorded = await officer.done('/api/v1/outcomes', survey, { 'Idempotency-Key': 'survey' });
    expect(recorded).toMatchObject({ reference: 'CWG-COP-20/32', version: 1, etag: '"1"' });
    path = `/api/v1/outcomes/${recorded.id}`;
    expect(await view({ 'X-Min-Position': recorded.position })).toMatchObject({ stage: 'open', paragraph: '9.6' });
    expect(await findOne(officer, 'national hotlines')).toMatchObject({ reference: 'CWG-COP-20/32' });
  });

  it('is recorded once, however often the request comes', async () => {
    const repeated = await officer.done('/api/v1/outcomes', survey, { 'Idempotency-Key': 'survey' });
    expect(repeated).toEqual(recorded);
  });

  it('gets owners, a deadline in its words, and an extension with who granted it', async () => {
    expect(await keep('owners', { entity: 'unicef' })).toMatchObject({ owners: [{ id: 'unicef', name: 'UNICEF' }] });
    const due = { due: { type: 'date', on: '2024-06-30' }, words: 'by the end of June' };
    expect(await keep('deadlines', due)).toMatchObject({ dueOn: '2024-06-30', lateness: 'update_awaited' });
    const later = { due: { type: 'date', on: '2024-09-30' }, words: 'by the end of September' };
    const granted = { grantedBy: 'the Chair', reason: 'Few answers so far.' };
    expect(await keep('deadline-extensions', { ...later, ...granted })).toMatchObject({ dueOn: '2024-09-30' });
    const earlier = { ...due, ...granted, effectiveOn: '2024-03-01' };
    expect(await officer.refused('POST', `${path}/deadline-extensions`, earlier)).toMatchObject({
      code: 'deadline-not-later',
      status: 409,
    });
  });

  it('is corrected in title and wording, and its history keeps what stood there before', async () => {
    expect(await keep('title-corrections', { to: 'Ask for hotlines', reason: 'Shorter.' })).toMatchObject({
      title: 'Ask for hotlines',
    });
    const wording = 'to ask the membership for the addresses of all national hotlines';
    const corrected = await keep('wording-corrections', { citation: 0, to: wording, reason: 'A word was lost.' });
    expect(corrected.wordings).toMatchObject([{ wording }]);
    const { items } = await officer.read(HistoryView, `${path}/history`);
    expect(JSON.stringify(items)).toContain(survey.wordings[0]);
  });

  it('is tied to another, and qualified by a view that is hung on it', async () => {
    const footnote = await findOne(officer, 'footnote on the source');
    const tied = await keep('relations', { relation: 'follows_up', target: footnote.id, statedBy: 'person' });
    expect(tied.relations).toMatchObject([{ id: footnote.id, reference: footnote.reference, statedBy: 'person' }]);
    const purview = await findOne(officer, 'outside the purview');
    const qualified = await keep('views', { view: purview.id, statedBy: 'person' });
    expect(qualified.views).toMatchObject([{ id: purview.id, reference: 'CWG-COP-20/7', holder: { name: 'Canada' } }]);
  });

  it('loses its owner, after which nobody is named', async () => {
    expect(await keep('owner-releases', { entity: 'unicef' })).toMatchObject({ owners: [] });
    const none = await officer.read(RegisterPage, `${REGISTER}&owner=none&q=hotlines`);
    expect(none.items.map(({ id }) => id)).toContain(recorded.id);
  });

  it('stands in the register as of any day as it was known to be on that day', async () => {
    const on = (day: string): Promise<RegisterPage> =>
      officer.read(RegisterPage, `${REGISTER}&meeting=CWG-COP-20&kind=action_item&limit=200&asOf=${day}`);
    const find = ({ items }: RegisterPage): RegisterPage['items'][number] | undefined =>
      items.find(({ id }) => id === recorded.id);
    expect(find(await on('2024-01-22'))).toBeUndefined();
    expect(find(await on('CWG-COP-20'))).toMatchObject({ title: survey.title, dueOn: null, owners: [] });
    expect(find(await on('2024-02-01'))).toMatchObject({ title: 'Ask for hotlines', dueOn: '2024-09-30' });
  });
});

describe('ten outcomes of one meeting recorded at once', () => {
  it('get ten numbers, none left out', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({ ...survey, title: `Together ${index}` }));
    const answers = await Promise.all(ten.map((body) => officer.done('/api/v1/outcomes', body)));
    const numbers = answers.map(({ reference }) => Number(reference?.replace('CWG-COP-20/', '')));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(ten.map((_, index) => 33 + index));
  });

  it('leaves no gap for one that is refused', async () => {
    const unknown = { ...survey, owners: [{ entity: 'nobody-of-this-name' }] };
    expect(await officer.refused('POST', '/api/v1/outcomes', unknown)).toMatchObject({
      code: 'reference-unknown',
      status: 422,
    });
    const next = await officer.done('/api/v1/outcomes', survey);
    expect(next.reference).toBe('CWG-COP-20/43');
  });
});

describe('steps that race on one version', () => {
  it('one of them is taken, and the others are told', async () => {
    const { version } = await view();
    const racing = Array.from({ length: 5 }, (_, index) =>
      officer.send(
        'POST',
        `${path}/steps`,
        { step: 'ProgressReported', effectiveOn: '2024-03-01', note: `Report ${index}` },
        { 'If-Match': `"${version}"` },
      ),
    );
    const statuses = (await Promise.all(racing)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 412, 412, 412, 412]);
    expect((await view()).version).toBe(version + 1);
  });
});
