import type { OutcomeView, VersionMattersView } from '@app/contracts';
import { Authenticator } from '@app/http';
import { registerApp, outcomeId } from '../../../../test/support/register-app.js';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const DOCUMENT = 'cwg-cop-20-report';
const OFFICER = 'secretariat@CWG-COP';
const READER = 'reader@CWG-COP';

describe('a new version of a report', () => {
  let register: TestApp;
  const call = (method: 'GET' | 'POST', path: string, body?: object, as = OFFICER) =>
    register.call(method, path, body, as);
  const matters = async (version: string, as = OFFICER): Promise<VersionMattersView> => {
    const { status, json } = await call('GET', `/documents/${DOCUMENT}/versions/${version}/matters`, undefined, as);
    expect(status).toBe(200);
    return json as VersionMattersView;
  };
  const decide = async (reference: string, body: object, as = OFFICER) =>
    call(
      'POST',
      `/outcomes/${await outcomeId(register, reference)}/version-decisions`,
      { version: 'Rev.1', reason: 'Rev.1.', effectiveOn: '2024-03-01', ...body },
      as,
    );
  const receive = async (body: object) => {
    const answer = await call('POST', `/documents/${DOCUMENT}/versions`, { effectiveOn: '2024-03-01', ...body });
    expect(answer.status).toBe(201);
    await register.settled();
  };
  let total = 0;
  let text = '';

  beforeAll(async () => {
    register = await registerApp([DOCUMENT], [{ provide: Authenticator, useClass: RoleAuthenticator }]);
    text = (await call('GET', `/documents/${DOCUMENT}/content`)).text;
    const { json } = await call('GET', '/outcomes?body=CWG-COP&limit=200');
    total = (json as { total: number }).total;
    // One paragraph reads otherwise, one is gone.
    const revised = text
      .replaceAll('liaison statement', 'letter')
      .split('\n')
      .filter((line) => !/^8\.6[ \t]/.test(line))
      .join('\n');
    expect(revised).not.toBe(text);
    await receive({ version: 'Rev.1', nature: 'revision', text: revised });
  });
  afterAll(() => register.close());

  it('creates no outcome', async () => {
    expect((await call('GET', '/outcomes?body=CWG-COP')).json).toMatchObject({ total });
  });

  it('asks of each outcome whose paragraph it changed, and of no other', async () => {
    const { json } = await call('GET', `/documents/${DOCUMENT}/versions/Rev.1/changes`);
    const changed = (json as { changes: { from: string | null }[] }).changes.map(({ from }) => from);
    const { matters: found, undecided } = await matters('Rev.1');
    expect(found.length).toBeGreaterThan(0);
    expect(undecided).toBe(found.length);
    expect(found.filter(({ paragraph }) => !changed.includes(paragraph))).toEqual([]);
    expect(found).toContainEqual(
      expect.objectContaining({ paragraph: '8.6', change: 'removed', newParagraph: null, decision: null }),
    );
  });

  it('is answered by keeping, correcting or withdrawing each, until none is undecided', async () => {
    const { matters: found } = await matters('Rev.1');
    const [first, ...others] = found;
    if (first === undefined) throw new Error('Nothing changed.');
    expect(await decide(first.reference, { decision: 'withdraw', citation: first.citation }, READER)).toMatchObject({
      status: 403,
    });
    expect(await decide(first.reference, { decision: 'correct', citation: first.citation })).toMatchObject({
      status: 422,
    });
    expect(await decide(first.reference, { decision: 'keep', version: 'Rev.9' })).toMatchObject({ status: 404 });
    const correction = { decision: 'correct', citation: first.citation, paragraph: '9.6', wording: 'As Rev.1 says.' };
    expect(await decide(first.reference, correction)).toMatchObject({ status: 201 });
    for (const { reference, citation } of others.slice(1))
      expect(await decide(reference, { decision: 'keep', citation })).toMatchObject({ status: 201 });
    const last = others[0];
    if (last)
      expect(await decide(last.reference, { decision: 'withdraw', citation: last.citation })).toMatchObject({
        status: 201,
      });
    await register.settled();
    const after = await matters('Rev.1');
    expect({ undecided: after.undecided, all: after.matters.length }).toEqual({ undecided: 0, all: found.length });
    const corrected = (await call('GET', `/outcomes/${first.id}`)).json as OutcomeView;
    expect(corrected.wordings[first.citation]).toMatchObject({
      citation: { document: DOCUMENT, version: 'Rev.1', paragraph: '9.6' },
      wording: 'As Rev.1 says.',
    });
    if (last === undefined) return;
    expect((await call('GET', `/outcomes/${last.id}`)).json).toMatchObject({ disposition: 'superseded_or_withdrawn' });
    const step = { step: 'OutcomeReviewed', effectiveOn: '2024-04-01' };
    expect(await call('POST', `/outcomes/${last.id}/steps`, step)).toMatchObject({ status: 409 });
  });

  it('in another language attaches to what exists and asks nothing', async () => {
    await receive({ version: '1-fr', language: 'fr', of: '1', text: '1 Introduction\n1.1 La réunion.' });
    expect(await matters('1-fr')).toMatchObject({ undecided: 0, matters: [] });
    expect((await call('GET', '/outcomes?body=CWG-COP')).json).toMatchObject({ total });
    expect((await call('GET', `/documents/${DOCUMENT}/content`)).text).not.toContain('réunion');
  });

  it('shows a reader only what the reader may see', async () => {
    const [first] = (await matters('Rev.1')).matters;
    const path = `/outcomes/${first?.id ?? ''}/visibility-changes`;
    await call('POST', path, { to: 'secretariat', reason: 'For the test.' });
    await register.settled();
    const references = (await matters('Rev.1', READER)).matters.map(({ reference }) => reference);
    expect(references).not.toContain(first?.reference);
    expect(await call('GET', `/documents/${DOCUMENT}/versions/Rev.1/matters`, undefined, 'reader@OTHER')).toMatchObject(
      {
        status: 403,
      },
    );
  });
});
