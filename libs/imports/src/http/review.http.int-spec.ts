import { RegisterPage } from '@app/contracts';
import { OFFICER, ReviewScene, sampleReport } from '../spec-support/review-scene.js';

describe('the review of a report', () => {
  let scene: ReviewScene;
  let id: string;
  beforeAll(async () => {
    scene = await ReviewScene.open();
    id = await scene.read(sampleReport('cwg-cop-20'));
  });
  afterAll(() => scene.close());

  it('holds the report as a document of its meeting', async () => {
    const view = await scene.view(id);
    expect(view).toMatchObject({
      ...{ status: 'review', failure: null, progress: { stage: 'done' }, meetings: ['CWG-COP-20'] },
      document: { id: 'cwg-cop-20-report', version: '1', nature: 'original' },
    });
    expect(view.counts.open).toBeGreaterThan(10);
  });

  it('shows each proposal where it stands in the text', async () => {
    const { proposals } = await scene.view(id);
    const { json } = await scene.app.call('GET', `/imports/${id}/text`, undefined, OFFICER);
    const { text } = json as { text: string };
    for (const { citations } of proposals)
      for (const { start, end, wording } of citations)
        expect(text.slice(start, end).replace(/\s+/gu, ' ').trim()).toBe(wording);
  });

  it('enters all, numbered as the report has them', async () => {
    const { rows, done } = await scene.acceptAll(id);
    expect(rows.flatMap((row) => (row.result === 'refused' ? [row] : []))).toEqual([]);
    const page = RegisterPage.parse(
      (await scene.app.call('GET', '/outcomes?body=CWG-COP&limit=100', undefined, OFFICER)).json,
    );
    expect(page.total).toBe(done);
  });
});
