import { OutcomeView, VersionMattersView } from '@app/contracts';
import { OFFICER, ReviewScene, sampleReport } from '../spec-support/review-scene.js';

const text = sampleReport('cwg-cop-20');
const ADDED = '9.8 It was agreed that the Secretariat will print a poster for every school.\n\n';

describe('a report that comes again', () => {
  let scene: ReviewScene;
  beforeAll(async () => {
    scene = await ReviewScene.open(['cwg-cop-20-report']);
  });
  afterAll(() => scene.close());

  it('as the same file is the document that is held, and what is recorded of it is recognised', async () => {
    const id = await scene.read(text);
    const view = await scene.view(id);
    expect(view.document).toMatchObject({ id: 'cwg-cop-20-report', version: '1' });
    const restating = view.proposals.filter(({ matches }) => matches.some(({ relation }) => relation === 'restates'));
    expect(restating.length).toBeGreaterThan(5);
    for (const { reference, wording } of restating.flatMap(({ matches }) => matches)) {
      expect(reference).toMatch(/^CWG-COP-\d+\/\d+$/);
      expect(wording).not.toBe('');
    }
    const { rows } = await scene.acceptAll(id, { proposals: restating.map((each) => ({ id: each.id })) });
    expect(new Set(rows.map((row) => row.result === 'refused' && row.code))).toEqual(new Set(['proposal-in-register']));
  });

  it('revised is a version: changed paragraphs are asked of their outcomes, and only new ones propose', async () => {
    const revised = text.replace('Annex: 1', `${ADDED}Annex: 1`).replace('9.6 The draft', '9.6 The whole draft');
    const id = await scene.read(revised, 'report_Rev.1.txt');
    const view = await scene.view(id);
    expect(view.document).toMatchObject({ id: 'cwg-cop-20-report', version: 'Rev.1', nature: 'revision', of: '1' });
    expect(view.proposals.map(({ citations }) => citations[0]?.paragraph)).toEqual(['9.8']);
    const url = '/documents/cwg-cop-20-report/versions/Rev.1/matters';
    const { matters } = VersionMattersView.parse((await scene.app.call('GET', url, undefined, OFFICER)).json);
    expect(matters.length).toBeGreaterThan(0);
    expect(new Set(matters.map(({ paragraph }) => paragraph))).toEqual(new Set(['9.6']));
  });

  it('in another language is a translation, and proposes nothing', async () => {
    // Numbered as the original is, in words that only another language has.
    const french = text.replaceAll(/\b(the|of|and|to|in|that|for|was|with|by)\b/g, 'les');
    const id = await scene.read(french, 'rapport.txt');
    const view = await scene.view(id);
    expect(view).toMatchObject({ status: 'review', proposals: [] });
    expect(view.document).toMatchObject({ id: 'cwg-cop-20-report', version: 'fr', nature: 'translation' });
  });
});

describe('a proposal that looks like an outcome of the register', () => {
  let scene: ReviewScene;
  let outcome: string;
  let id: string;
  const WORDS = 'It was agreed that the Secretariat will publish the compendium of good practices on helplines.';
  beforeAll(async () => {
    scene = await ReviewScene.open(['cwg-cop-20-report']);
    const recorded = await scene.post('/outcomes', {
      ...{ meeting: 'CWG-COP-20', kind: 'action_item', title: 'Publish the compendium of good practices on helplines' },
      ...{ effectiveOn: '2024-01-23', wordings: [WORDS], owners: [{ entity: 'unicef' }] },
    });
    outcome = (recorded.json as { id: string }).id;
    await scene.app.settled();
    id = await scene.read(
      [
        'Report of the 33rd meeting of the Council Working Group on Child Online Protection, 21 January 2025',
        '5 Reports',
        '5.1 UNICEF informed the meeting that the compendium of good practices on helplines had been published.',
        '9 Outcomes of the meeting',
        `9.1 ${WORDS}`,
        '9.2 It was agreed that UNICEF will draft a poster for every school of the region.',
      ].join('\n\n'),
    );
  });
  afterAll(() => scene.close());

  const at = async (paragraph: string) => {
    const found = (await scene.view(id)).proposals.find(({ citations }) => citations[0]?.paragraph === paragraph);
    if (found === undefined) throw new RangeError(`Nothing is proposed of ${paragraph}.`);
    return found;
  };
  const accept = async (proposal: string, relation: string) =>
    scene.post(`/imports/${id}/proposals/${proposal}/acceptance`, {
      effectiveOn: '2025-01-21',
      link: { outcome, relation },
    });
  const shown = async (which: string) =>
    OutcomeView.parse((await scene.app.call('GET', `/outcomes/${which}`, undefined, OFFICER)).json);

  it('is tied to it when a later meeting says it again', async () => {
    const proposal = await at('9.1');
    expect(proposal.matches).toMatchObject([{ outcome, relation: 'reiterates', wording: WORDS }]);
    const { id: record } = (await accept(proposal.id, 'reiterates')).json as { id: string };
    await scene.app.settled();
    expect(JSON.stringify((await shown(record)).relations)).toContain(outcome);
    expect(await scene.post(`/imports/${id}/undos`)).toMatchObject({ status: 201 });
  });

  it('is added to it as a citation when it is the same, and taken off again', async () => {
    const proposal = await at('9.2');
    const before = (await shown(outcome)).wordings.length;
    expect(await accept(proposal.id, 'restates')).toMatchObject({ status: 201, json: { id: outcome } });
    await scene.app.settled();
    expect((await shown(outcome)).wordings).toHaveLength(before + 1);
    expect(await scene.post(`/imports/${id}/undos`)).toMatchObject({ status: 201 });
    await scene.app.settled();
    expect((await shown(outcome)).wordings).toHaveLength(before);
  });

  it('is a claim of it when it tells that it was done', async () => {
    const deed = (await scene.view(id)).proposals.find(({ isEvidence }) => isEvidence);
    expect(deed?.matches[0]).toMatchObject({ outcome, relation: 'evidence-for' });
    const url = `/imports/${id}/proposals/${deed?.id ?? ''}/acceptance`;
    expect((await scene.post(url)).json).toMatchObject({ code: 'proposal-is-evidence' });
    expect(await accept(deed?.id ?? '', 'evidence-for')).toMatchObject({ status: 201, json: { id: outcome } });
    await scene.app.settled();
    expect(await shown(outcome)).toMatchObject({ stage: 'claimed' });
    expect(await scene.post(`/imports/${id}/undos`)).toMatchObject({ status: 201 });
    await scene.app.settled();
    expect(await shown(outcome)).toMatchObject({ stage: 'open' });
  });
});
