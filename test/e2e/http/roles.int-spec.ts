import { DocumentView, OutcomeView, RegisterPage } from '@app/contracts';
import { z } from 'zod';
import { startApp, type RunningApp } from '../../support/running-app.js';
import { Client } from './client.js';
import { findOne, REGISTER } from './sample-outcomes.js';

const ASKERS = {
  secretariat: ['secretariat', '--body', 'CWG-COP'],
  chair: ['chair', '--body', 'CWG-COP'],
  focal_point: ['focal_point', '--body', 'CWG-COP', '--entity', 'unicef'],
  auditor: ['auditor', '--body', 'CWG-COP'],
  reader: ['reader', '--body', 'CWG-COP'],
  system_manager: ['system_manager'],
  stranger: ['secretariat', '--body', 'ANOTHER-BODY'],
} as const;
type Asker = keyof typeof ASKERS;
const everybody = Object.keys(ASKERS) as Asker[];
const members = everybody.filter((asker) => asker !== 'stranger');

let app: RunningApp;
let clients: Readonly<Record<string, Client>>;

const as = (asker: Asker): Client => {
  const client = clients[asker];
  if (client === undefined) throw new Error(`No key for ${asker}.`);
  return client;
};

beforeAll(async () => {
  app = await startApp();
  const made = everybody.map(async (asker) => {
    const { code, stdout } = await app.cli('api-key', 'create', '--name', asker, '--role', ...ASKERS[asker]);
    expect(code).toBe(0);
    return [asker, Client.withKey(app.url, stdout.trim())] as const;
  });
  clients = Object.fromEntries(await Promise.all(made));
});
afterAll(() => app.stop());

/** Who gets an answer; all others must hear `not-allowed`. */
async function answered(method: string, path: string, body?: object): Promise<readonly Asker[]> {
  const all = everybody.map(async (asker) => {
    const { status, body: answer } = await as(asker).send(method, path, body);
    const isRefused = status === 403 && (answer as { code: string }).code === 'not-allowed';
    if (!isRefused) expect({ asker, path, status }).toEqual({ asker, path, status: method === 'GET' ? 200 : 422 });
    return isRefused ? [] : [asker];
  });
  return (await Promise.all(all)).flat();
}

describe('what each role may read', () => {
  it.each(['matrix', 'overview', 'meetings'])('%s of its body: every member', async (what) => {
    expect(await answered('GET', `/api/v1/${what}?body=CWG-COP`)).toEqual(members);
  });

  it('the register of a body: everybody who is signed in, of another body what is public', async () => {
    expect(await answered('GET', '/api/v1/outcomes?body=CWG-COP')).toEqual(everybody);
    expect(await as('stranger').read(RegisterPage, REGISTER)).toMatchObject({ items: [], total: 0 });
  });

  it('an outcome, its history, a meeting, a report and its text: every member', async () => {
    const { id } = await findOne(as('reader'), 'SG17');
    for (const path of [`outcomes/${id}`, `outcomes/${id}/history`, 'meetings/CWG-COP-20', 'bodies/CWG-COP'])
      expect(await answered('GET', `/api/v1/${path}`)).toEqual(members);
    for (const part of ['', '/paragraphs', '/content'])
      expect(await answered('GET', `/api/v1/documents/cwg-cop-20-report${part}`)).toEqual(members);
  });

  it('the directory: all but who only runs the system', async () => {
    const askers = everybody.filter((asker) => asker !== 'system_manager');
    expect(await answered('GET', '/api/v1/entities')).toEqual(askers);
    expect(await answered('GET', '/api/v1/instruments')).toEqual(askers);
  });
});

describe('what each role may change', () => {
  // The right is asked before the shape, so an empty request tells who may: the others hear 403 instead of 422.
  it.each([
    ['outcomes', ['secretariat', 'stranger']],
    ['outcomes/:id/steps', ['secretariat', 'chair', 'focal_point', 'stranger']],
    ['outcomes/:id/annulments', ['secretariat', 'stranger']],
    ['outcomes/:id/owners', ['secretariat', 'stranger']],
    ['outcomes/:id/deadlines', ['secretariat', 'stranger']],
    ['outcomes/:id/wording-corrections', ['secretariat', 'stranger']],
    ['meetings', ['secretariat', 'stranger']],
    ['meetings/CWG-COP-20/cancellations', ['secretariat', 'stranger']],
    ['documents', ['secretariat', 'stranger']],
    ['entities', ['secretariat', 'stranger']],
    ['bodies/CWG-COP/reminder-switches', ['secretariat', 'stranger']],
    ['people', ['system_manager']],
  ])('POST %s', async (path, askers) => {
    const { id } = await findOne(as('reader'), 'SG17');
    expect(await answered('POST', `/api/v1/${path.replace(':id', id)}`, {})).toEqual(askers);
  });
});

describe('a secretariat of another body', () => {
  const on = { effectiveOn: '2024-03-01' };

  it('sees nothing of this one in any list', async () => {
    expect(await as('stranger').read(z.array(DocumentView), '/api/v1/documents')).toEqual([]);
    expect(await as('stranger').read(z.array(z.unknown()), '/api/v1/bodies')).toEqual([]);
  });

  it.each([
    ['outcomes', { meeting: 'CWG-COP-20', kind: 'decision', title: 'x', wordings: ['x'], ...on }],
    ['outcomes/:id/steps', { step: 'ProgressReported', ...on }],
    ['outcomes/:id/annulments', { version: 2, reason: 'x' }],
    ['outcomes/:id/owners', { entity: 'unicef', ...on }],
    ['outcomes/:id/deadlines', { due: { type: 'date', on: '2024-06-30' }, words: 'by June', ...on }],
    ['outcomes/:id/title-corrections', { to: 'x', reason: 'x', ...on }],
    ['meetings/CWG-COP-21/reschedulings', { from: '2026-01-01', to: '2026-01-02', reason: 'x', ...on }],
    ['meetings', { meeting: 'CWG-COP-22', bodies: ['CWG-COP'], title: 'x', ...on }],
    ['documents', { document: 'x', meetings: ['CWG-COP-20'], body: 'CWG-COP', title: 'x', text: 'x', ...on }],
    ['bodies/CWG-COP/reminder-switches', { on: true }],
  ])('cannot change it: POST %s', async (path, body) => {
    const { id } = await findOne(as('reader'), 'SG17');
    const refused = await as('stranger').refused('POST', `/api/v1/${path.replace(':id', id)}`, body);
    expect(refused).toMatchObject({ code: 'not-allowed', status: 403 });
  });
});

describe('a focal point', () => {
  const claim = { step: 'CompletionClaimed', effectiveOn: '2024-05-01', evidence: { documentReference: 'Annex 1' } };
  const verified = { step: 'CompletionVerified', effectiveOn: '2024-05-02', verifiedBy: 'chair' };

  it('reports on what its entity owns, and on nothing else', async () => {
    const { id: own } = await findOne(as('focal_point'), 'gaming guidelines');
    const { id: other } = await findOne(as('focal_point'), 'importance of updating');
    const progress = { step: 'ProgressReported', effectiveOn: '2024-03-01' };
    await as('focal_point').done(`/api/v1/outcomes/${own}/steps`, progress);
    expect(await as('focal_point').refused('POST', `/api/v1/outcomes/${other}/steps`, progress)).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('speaks for its own entity where several own it, and neither for another one nor for all', async () => {
    const { id } = await findOne(as('focal_point'), 'guide for governments');
    const path = `/api/v1/outcomes/${id}/steps`;
    const progress = { step: 'ProgressReported', effectiveOn: '2024-03-01' };
    for (const body of [progress, { ...progress, owner: 'itu' }])
      expect(await as('focal_point').refused('POST', path, body)).toMatchObject({ code: 'not-allowed' });
    await as('focal_point').done(path, { ...progress, owner: 'unicef' });
  });

  it('claims that it is done, which the Chair verifies and it cannot', async () => {
    const { id } = await findOne(as('focal_point'), 'gaming guidelines');
    await as('focal_point').done(`/api/v1/outcomes/${id}/steps`, claim);
    expect(await as('focal_point').refused('POST', `/api/v1/outcomes/${id}/steps`, verified)).toMatchObject({
      code: 'not-allowed',
    });
    const { position } = await as('chair').done(`/api/v1/outcomes/${id}/steps`, verified);
    const view = await as('reader').read(OutcomeView, `/api/v1/outcomes/${id}`, { 'X-Min-Position': position });
    expect(view).toMatchObject({ stage: 'verified', disposition: 'closed_implemented', verifiedBy: 'chair' });
  });
});

describe('an officer', () => {
  it('does not verify a claim of their own, whoever they say did', async () => {
    const { id } = await findOne(as('reader'), 'footnote on the source');
    const claim = { step: 'CompletionClaimed', effectiveOn: '2024-05-01', evidence: { documentReference: 'C24/1' } };
    await as('secretariat').done(`/api/v1/outcomes/${id}/steps`, claim);
    for (const [verifiedBy, refusal] of [
      ['second_officer', { code: 'claimant-cannot-verify', status: 409 }],
      ['chair', { code: 'not-the-chair', status: 403 }],
      ['vice_chair', { code: 'not-the-chair', status: 403 }],
    ] as const) {
      const verified = { step: 'CompletionVerified', effectiveOn: '2024-05-02', verifiedBy };
      const { code, status } = await as('secretariat').refused('POST', `/api/v1/outcomes/${id}/steps`, verified);
      expect({ code, status }).toEqual(refusal);
    }
  });

  it('reads a register that is the same for all', async () => {
    const [first, ...others] = await Promise.all(members.map((asker) => as(asker).read(RegisterPage, REGISTER)));
    for (const page of others) expect(page).toEqual(first);
  });
});
