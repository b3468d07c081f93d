import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const report = { document: 'cwg-cop-20-report', paragraph: '9.7' };
const effectiveOn = '2024-02-01';

describe('a citation of a version', () => {
  let register: TestApp;
  let outcome: string;
  beforeAll(async () => {
    register = await registerApp();
    outcome = await anActionItem(register);
  });
  afterAll(() => register.close());

  /** Each way to cite. */
  const ways = (version: string, paragraph = report.paragraph): readonly (readonly [string, object])[] => {
    const citation = { ...report, version, paragraph };
    const facts = { kind: 'action_item', title: 'Post it', meeting: 'CWG-COP-20', effectiveOn };
    return [
      ['/outcomes', { ...facts, citations: [citation], wordings: ['It is to be posted.'] }],
      [`/outcomes/${outcome}/citations`, { citation, wording: 'It is to be posted.', effectiveOn }],
      [`/outcomes/${outcome}/steps`, { step: 'OutcomeReviewed', meeting: 'CWG-COP-20', citation, effectiveOn }],
      [`/outcomes/${outcome}/positions`, { position: 'supports', entity: 'canada', citation, effectiveOn }],
    ];
  };

  it('that is not held is refused, and which one could be cited is said', async () => {
    for (const [path, body] of ways('Rev.7')) {
      const { status, json } = await register.call('POST', path, body);
      expect({ path, status, json }).toMatchObject({
        path,
        status: 422,
        json: { code: 'citation-version-unknown', detail: expect.stringMatching(/Rev\.7.*or cite 1\.$/) as unknown },
      });
    }
  });

  it('that is held is taken', async () => {
    for (const [path, body] of ways('1'))
      expect({ path, status: (await register.call('POST', path, body)).status }).toEqual({ path, status: 201 });
  });

  it('is not put right to a version that is not held', async () => {
    const correction = { field: 'citation', index: 0, to: { ...report, version: 'Rev.7' } };
    const { json } = await register.call('POST', `/outcomes/${outcome}/corrections`, {
      correction,
      reason: 'Misread.',
    });
    expect(json).toMatchObject({ code: 'citation-version-unknown' });
  });

  it('names a paragraph that the version has, or else the nearest are said', async () => {
    const citation = { ...report, version: '1', paragraph: '9.77' };
    const correction = { field: 'citation', index: 0, to: citation };
    const refused = {
      status: 422,
      json: { code: 'paragraph-unknown', paragraph: '9.77', nearest: expect.arrayContaining(['9.7']) as unknown },
    };
    const put = (what: string, body: object) => register.call('POST', `/outcomes/${outcome}/${what}`, body);
    expect(await put('corrections', { correction, reason: 'Misread.' })).toMatchObject(refused);
    for (const [path, body] of ways('1', '9.77'))
      expect({ path, ...(await register.call('POST', path, body)) }).toMatchObject({ path, ...refused });
    const to = { ...citation, paragraph: '9.6' };
    expect(await put('corrections', { correction: { ...correction, to }, reason: 'Misread.' })).toMatchObject({
      status: 201,
    });
  });
});
