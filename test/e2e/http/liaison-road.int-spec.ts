import { HistoryView, MatrixView, OutcomeView, OverviewView, type RegisterRow } from '@app/contracts';
import { dateIn, daysBetween, isoDateOf } from '@app/kernel';
import { startApp, type RunningApp } from '../../support/running-app.js';
import { Client, type Done } from './client.js';
import { writtenIn } from './log.js';
import { findOne, REGISTER } from './sample-outcomes.js';

const SENT_ON = '2024-02-15';

let app: RunningApp;
let officer: Client;
let statement: RegisterRow;
let path: string;

beforeAll(async () => {
  app = await startApp();
  officer = await Client.signedInBy(app.signInLink);
  statement = await findOne(officer, 'SG17');
  path = `/api/v1/outcomes/${statement.id}`;
});
afterAll(() => app.stop());

const sending = { step: 'LiaisonStatementSent', effectiveOn: SENT_ON, evidence: { documentReference: 'LS 12/2024' } };
/** By the calendar of the body, which is ahead of UTC's at night. */
const daysUntil = (instant: string): number =>
  daysBetween(isoDateOf(SENT_ON), dateIn('Europe/Zurich', new Date(instant)));

async function cellOf(asOf: string): Promise<string | null | undefined> {
  const { rows } = await officer.read(MatrixView, `/api/v1/matrix?body=CWG-COP&kind=liaison_statement${asOf}`);
  const row = rows.find(({ id }) => id === statement.id);
  expect(row?.cells.find(({ meeting }) => meeting === 'CWG-COP-20')?.mention).toBe('agreed');
  return row?.disposition;
}

async function countOf(disposition: string, position?: string): Promise<number | undefined> {
  const headers = position === undefined ? {} : { 'X-Min-Position': position };
  const view = await officer.read(OverviewView, '/api/v1/overview?body=CWG-COP', headers);
  return view.dispositions.find((count) => count.disposition === disposition)?.count;
}

describe('the liaison statement to Study Group 17, approved by the twentieth meeting', () => {
  let sent: Done;

  it('is found by its addressee, and waits to be sent', async () => {
    expect(statement).toMatchObject({ reference: 'CWG-COP-20/16', paragraph: '9.7 bullet 2', stage: 'approved' });
    const view = await officer.read(OutcomeView, path);
    expect(view.steps[0]).toMatchObject({ step: 'LiaisonStatementSent', refusal: null });
  });

  it('is sent: the answer tells the new version and its place in the log', async () => {
    const { headers } = await officer.send('GET', path);
    expect(headers.get('etag')).toBe(`"${statement.version}"`);
    sent = await officer.done(`${path}/steps`, sending, {
      'If-Match': headers.get('etag') ?? '',
      'Idempotency-Key': 'send-to-sg17',
    });
    expect(sent).toMatchObject({ version: statement.version + 1, etag: `"${statement.version + 1}"` });
    expect(sent.position).toMatch(/^\d+-\d+$/);
  });

  it('is shown as done to who brings that place', async () => {
    const view = await officer.read(OutcomeView, path, { 'X-Min-Position': sent.position });
    expect(view).toMatchObject({ version: sent.version, lastMovement: { step: sending.step, on: SENT_ON } });
    // What is sent for information asks for nothing more.
    expect(view.addressees).toMatchObject([{ id: 'itu-t-sg17', purpose: 'information', stage: 'closed' }]);
    const row = await findOne(officer, 'SG17');
    expect(row).toMatchObject({ version: sent.version, stage: 'closed', disposition: 'closed_implemented' });
    expect(await countOf('closed_implemented', sent.position)).toBe(1);
    expect(await cellOf('')).toBe('closed_implemented');
  });

  it('tells when it was sent, when that was recorded, by whom, and how much later', async () => {
    const { items } = await officer.read(HistoryView, `${path}/history`);
    const step = items.find(({ version }) => version === sent.version);
    expect(step).toMatchObject({
      type: 'LiaisonStatementSent',
      words: 'Liaison statement sent',
      effectiveOn: SENT_ON,
      actor: { name: 'System manager' },
      evidence: { documentReference: 'LS 12/2024' },
      annulled: null,
      annullable: true,
    });
    expect(step?.recordedDaysLater).toBe(daysUntil(step?.recordedAt ?? ''));
  });

  it('answers a repeated request with its first answer, and keeps one step', async () => {
    const before = await writtenIn(app.dataDir);
    const headers = { 'If-Match': `"${statement.version}"`, 'Idempotency-Key': 'send-to-sg17' };
    expect(await officer.done(`${path}/steps`, sending, headers)).toEqual(sent);
    expect(await writtenIn(app.dataDir)).toEqual(before);
  });

  it('was not sent as of the meeting or the day before, and was on the day', async () => {
    for (const [asOf, stage] of [
      ['CWG-COP-20', 'approved'],
      ['2024-02-14', 'approved'],
      [SENT_ON, 'closed'],
    ]) {
      expect(await officer.read(OutcomeView, `${path}?asOf=${asOf}`)).toMatchObject({ stage, steps: [] });
      const { items } = await officer.read(HistoryView, `${path}/history?asOf=${asOf}`);
      expect(items.some(({ type }) => type === 'LiaisonStatementSent')).toBe(stage === 'closed');
    }
    expect(await cellOf('&asOf=CWG-COP-20')).toBe('in_progress');
    expect(await officer.refused('GET', `${path}?asOf=2024-01-22`)).toMatchObject({
      code: 'outcome-not-yet',
      status: 404,
    });
  });

  it('is refused a step that does not follow, and a change that rests on an old version', async () => {
    const before = await writtenIn(app.dataDir);
    const drafted = { step: 'LiaisonStatementDrafted', effectiveOn: '2024-03-01' };
    expect(await officer.refused('POST', `${path}/steps`, drafted)).toMatchObject({
      code: 'step-not-possible-now',
      status: 409,
      detail: '"Liaison statement drafted" follows "agreed"; this is at "closed".',
    });
    const reply = { step: 'LiaisonReplyReceived', effectiveOn: '2024-03-01' };
    const stale = { 'If-Match': `"${statement.version}"` };
    expect(await officer.refused('POST', `${path}/steps`, reply, stale)).toMatchObject({
      code: 'stale-version',
      status: 412,
    });
    expect(await writtenIn(app.dataDir)).toEqual(before);
  });

  it('refuses a late fact under which a recorded step could not have happened', async () => {
    const withdrawn = { step: 'LiaisonStatementWithdrawn', effectiveOn: '2024-02-01', reason: 'Overtaken by events.' };
    expect(await officer.refused('POST', `${path}/steps`, withdrawn)).toMatchObject({
      code: 'contradicts-later-record',
      status: 409,
      detail: expect.stringContaining('LiaisonStatementSent, effective on 2024-02-15') as unknown,
    });
  });

  it('stands again as before once the step is taken back', async () => {
    const taken = { version: sent.version, reason: 'Recorded on the wrong statement.' };
    const { position } = await officer.done(`${path}/annulments`, taken);
    expect(await countOf('closed_implemented', position)).toBe(0);
    expect(await findOne(officer, 'SG17')).toMatchObject({ stage: 'approved', disposition: statement.disposition });
    expect(await cellOf('')).toBe('in_progress');
  });

  it('keeps what was taken back in its history, struck through, with the reason', async () => {
    const { items } = await officer.read(HistoryView, `${path}/history`);
    expect(items.find(({ version }) => version === sent.version)).toMatchObject({
      annulled: { reason: 'Recorded on the wrong statement.' },
      annullable: false,
    });
    const twice = { version: sent.version, reason: 'Again.' };
    expect(await officer.refused('POST', `${path}/annulments`, twice)).toMatchObject({
      code: 'nothing-to-annul',
      status: 409,
    });
  });
});

describe('the recommendation of the twentieth meeting to review Resolution 1306', () => {
  it('is found by what it says, and moves in the overview when it is put to the Council', async () => {
    const review = await findOne(officer, 'mandate of the CWG-COP');
    expect(review).toMatchObject({ reference: 'CWG-COP-20/17', paragraph: '9.7.1 bullet 1', kind: 'recommendation' });
    const open = await countOf('open');
    const put = { step: 'PutToParentBody', effectiveOn: '2024-06-04', meeting: 'COUNCIL-2024' };
    const { position } = await officer.done(`/api/v1/outcomes/${review.id}/steps`, put);
    expect(await countOf('open', position)).toBe((open ?? 0) - 1);
  });

  it('is found by its paragraph, with the others of the same paragraph', async () => {
    const { body } = await officer.send('GET', `${REGISTER}&q=${encodeURIComponent('§9.7.1')}`);
    const references = (body as { items: { reference: string }[] }).items.map(({ reference }) => reference);
    expect(references).toEqual(['CWG-COP-20/17', 'CWG-COP-20/18', 'CWG-COP-20/19']);
  });
});
