import { createHash } from 'node:crypto';
import type { EvidenceFile, HistoryView, OutcomeView } from '@app/contracts';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const effectiveOn = '2024-03-01';
const OFFICER = 'CWG-COP:register.read,outcome.step,outcome.verify';
const CHAIR = 'CWG-COP:register.read,outcome.step,outcome.verify,chair.act';
const READER = 'CWG-COP:register.read';
const pdf = Buffer.from('%PDF-1.7 all of it was done');
const text = { name: 'Mise à jour.txt', mediaType: 'text/plain', base64: Buffer.from('Done.').toString('base64') };

describe('evidence over HTTP', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const post = (what: string, body: object, as?: string) =>
    register.call('POST', `/outcomes/${action}/${what}`, body, as);
  const get = (what: string, as?: string) => register.call('GET', `/outcomes/${action}${what}`, undefined, as);
  const step = (body: object, as?: string) => post('steps', { effectiveOn, ...body }, as);
  const upload = async (body: object = text, as?: string): Promise<EvidenceFile> =>
    (await post('evidence-files', body, as)).json as EvidenceFile;
  const claim = (evidence: object) => step({ step: 'CompletionClaimed', evidence });
  const lastEntry = async (as?: string) => ((await get('/history', as)).json as HistoryView).items.at(-1);

  it('is uploaded, named by its hash in the claim, and downloaded as an attachment only', async () => {
    const file = await upload();
    const sha256 = createHash('sha256').update('Done.').digest('hex');
    expect(file).toEqual({ sha256, mediaType: 'text/plain', size: 5, name: 'Mise à jour.txt' });
    expect(await claim({ file, on: '2024-02-20' })).toMatchObject({ status: 201 });
    expect((await lastEntry())?.evidence).toEqual({ file, on: '2024-02-20' });
    const { status, text: body, headers } = await get(`/evidence-files/${sha256}`, READER);
    expect([status, body]).toEqual([200, 'Done.']);
    expect(headers).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': "attachment; filename*=UTF-8''Mise%20%C3%A0%20jour.txt",
      'x-content-type-options': 'nosniff',
    });
  });

  it('is the same file when it comes again, under the name it first came under', async () => {
    const first = await upload();
    expect(await upload({ ...text, name: 'another.txt' })).toEqual(first);
  });

  it.each([
    [{ ...text, base64: '' }, 422, 'evidence-empty'],
    [{ ...text, mediaType: 'text/html' }, 422, 'request-invalid'],
    [{ ...text, name: '../../etc/passwd' }, 422, 'request-invalid'],
    [{ ...text, mediaType: 'application/pdf' }, 422, 'evidence-not-of-its-kind'],
    [{ ...text, base64: Buffer.alloc(4).toString('base64') }, 422, 'evidence-not-of-its-kind'],
    [{ ...text, base64: 'not base64' }, 422, 'request-invalid'],
  ])('%j is refused with %i %s', async (body, status, code) => {
    expect(await post('evidence-files', body)).toMatchObject({ status, json: { code } });
  });

  it('of more than 20 MB is refused', async () => {
    const base64 = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]).toString('base64');
    const large = { name: 'large.pdf', mediaType: 'application/pdf', base64 };
    expect(await post('evidence-files', large)).toMatchObject({ status: 413, json: { code: 'evidence-too-large' } });
  });

  it('that was not uploaded for this outcome is no evidence of it', async () => {
    const file = await upload();
    const unknown = { status: 404, json: { code: 'evidence-file-unknown' } };
    expect(await claim({ file: { ...file, name: 'renamed.txt' } })).toMatchObject(unknown);
    const other = action;
    action = await anActionItem(register);
    expect(await claim({ file })).toMatchObject(unknown);
    action = other;
    expect(await get(`/evidence-files/${file.sha256}`)).toMatchObject(unknown);
  });

  it('that shows nothing is none', async () => {
    for (const evidence of [{}, { on: '2024-02-20' }, { visibility: 'secretariat' }])
      expect(await claim(evidence)).toMatchObject({ json: { code: 'step-incomplete', lacking: ['evidence'] } });
  });

  it('for the secretariat is seen by nobody else, neither the file nor its name', async () => {
    const file = await upload({ name: 'internal.pdf', mediaType: 'application/pdf', base64: pdf.toString('base64') });
    await claim({ file, documentReference: 'C24/SECRET', visibility: 'secretariat' });
    await register.settled();
    const path = `/evidence-files/${file.sha256}`;
    const outsider = 'CWG-COP!members:register.read';
    expect(await get(path)).toMatchObject({ status: 200 });
    expect(await get(path, outsider)).toMatchObject({ status: 404 });
    expect(await lastEntry(outsider)).toMatchObject({ type: 'CompletionClaimed', evidence: null });
    for (const where of ['', '/history', '/story'])
      expect((await get(where, outsider)).text).not.toMatch(/internal|SECRET/);
  });

  it.each([READER, 'OTHER'])('is not uploaded by %s', async (as) => {
    expect(await post('evidence-files', text, as)).toMatchObject({ status: 403 });
  });

  describe('a claim', () => {
    const citation = { document: 'cwg-cop-20-report', version: '1', paragraph: '9.6' };
    const verify = (verifiedBy: string, more: object = {}, as?: string) =>
      step({ step: 'CompletionVerified', verifiedBy, ...more }, as);
    beforeEach(() => claim({ link: 'https://example.org/done' }));

    it('is not verified by the claimant, under whatever hat', async () => {
      for (const hat of ['chair', 'vice_chair', 'second_officer'])
        expect(await verify(hat)).toMatchObject({ status: 409, json: { code: 'claimant-cannot-verify' } });
      await register.settled();
      expect((await get('')).json as OutcomeView).toMatchObject({ disposition: 'awaiting_verification' });
    });

    it('is verified as the Chair by nobody who is not', async () => {
      for (const hat of ['chair', 'vice_chair'])
        expect(await verify(hat, {}, `${OFFICER}@person-2`)).toMatchObject({ json: { code: 'not-the-chair' } });
    });

    it.each([
      ['chair', CHAIR],
      ['vice_chair', CHAIR],
      ['second_officer', OFFICER],
    ])('is verified by the %s, who is somebody else, and shown as such', async (hat, as) => {
      expect(await verify(hat, {}, `${as}@person-2`)).toMatchObject({ status: 201 });
      await register.settled();
      expect((await get('')).json as OutcomeView).toMatchObject({ verifiedBy: hat, disposition: 'closed_implemented' });
      const said = { label: 'Verified by', value: hat.replace('_', ' ') };
      expect((await lastEntry())?.facts).toContainEqual(said);
    });

    it('is verified by the meeting with its paragraph, and not without', async () => {
      expect(await verify('meeting')).toMatchObject({
        json: { code: 'step-incomplete', lacking: ['meeting', 'citation'] },
      });
      expect(await verify('meeting', { meeting: 'CWG-COP-20', citation })).toMatchObject({ status: 201 });
    });
  });
});
