import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutcomeView, RegisterPage } from '@app/contracts';
import { EventStore, newId } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { on } from '../../../../test/support/test-app.js';
import { reportImport } from '../domain/review/index.js';
import { recordingOf } from '../entering/enter-outcome.js';
import { EnterProposals } from '../entering/enter-proposals.js';
import { importStream } from '../import-stream.js';
import { recordedImport } from '../recorded-import.js';
import { COLLEAGUE, OFFICER, ReviewScene, sampleReport } from '../spec-support/review-scene.js';

const GOLD = join(import.meta.dirname, '../../../../test/fixtures/gold/cwg-cop-20.json');

interface Label {
  readonly paragraph: string;
  readonly kind: string;
  readonly tier: string;
  readonly section: string;
}

describe('the review of a whole report', () => {
  let scene: ReviewScene;
  let id: string;
  beforeAll(async () => {
    scene = await ReviewScene.open();
    id = await scene.read(sampleReport('cwg-cop-20'));
  });
  afterAll(() => scene.close());

  const registered = async () => {
    const { json } = await scene.app.call('GET', '/outcomes?body=CWG-COP&limit=100', undefined, OFFICER);
    return RegisterPage.parse(json);
  };

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

  it('enters what is accepted, numbered as the report has it, and what it enters is what the labels say', async () => {
    const { proposals } = await scene.view(id);
    const { rows, done } = await scene.acceptAll(id);
    expect(rows.flatMap((row) => (row.result === 'refused' ? [row] : []))).toEqual([]);
    expect(rows.map((row) => row.result === 'done' && row.reference)).toEqual(
      rows.map((_, n) => `CWG-COP-20/${n + 1}`),
    );
    expect((await registered()).total).toBe(done);
    const { rows: labels } = JSON.parse(readFileSync(GOLD, 'utf8')) as { rows: readonly Label[] };
    const core = labels.filter(({ tier, section }) => tier === 'core' && section === 'outcomes');
    const cited = new Set(proposals.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
    expect(core.length).toBeGreaterThan(5);
    expect(core.filter(({ paragraph }) => !cited.has(paragraph))).toEqual([]);
  });

  it('shows each accepted proposal with its record and who accepted it', async () => {
    const { proposals, counts } = await scene.view(id);
    expect(counts.open).toBe(0);
    for (const { status, outcome, decision } of proposals) {
      expect([status, decision?.by.name]).toEqual(['accepted', 'B. Officer']);
      expect(outcome?.reference).toMatch(/^CWG-COP-20\/\d+$/);
    }
  });

  it('counts the report as gone through once the review is finished', async () => {
    expect(await scene.post(`/imports/${id}/finish`)).toMatchObject({ status: 201 });
    await scene.app.settled();
    const { json } = await scene.app.call('GET', '/meetings/CWG-COP-20', undefined, OFFICER);
    expect(json).toMatchObject({ reports: ['cwg-cop-20-report'], reviewed: ['cwg-cop-20-report'] });
    expect(await scene.view(id)).toMatchObject({ status: 'finished' });
  });
});

/** Five things that a meeting of a register without reports agreed. */
const REPORT = [
  'Report of the 33rd meeting of the Council Working Group on Child Online Protection',
  '9 Outcomes of the meeting',
  '9.1 It was agreed that the Secretariat will publish the compendium of good practices by 30 June 2025.',
  '9.2 The Group decided to invite the Society of Careful Uncles to present its study at the next meeting.',
  '9.3 The Group recommended that Member States report on their national strategies for the protection of children.',
  '9.4 It was agreed that the Chair will draft a letter to all regional offices about the coming campaign.',
  '9.5 UNICEF committed to translate the guidelines for parents into six languages before the next meeting.',
].join('\n\n');

describe('decisions on proposals', () => {
  let scene: ReviewScene;
  let id: string;
  beforeEach(async () => {
    scene = await ReviewScene.open();
    id = await scene.read(REPORT);
  });
  afterEach(() => scene.close());

  const at = async (paragraph: string): Promise<string> => {
    const found = (await scene.view(id)).proposals.find(({ citations }) => citations[0]?.paragraph === paragraph);
    if (found === undefined) throw new RangeError(`Nothing is proposed of ${paragraph}.`);
    return found.id;
  };
  const path = (proposal: string, what: string): string => `/imports/${id}/proposals/${proposal}/${what}`;
  const outcome = async (which: string) =>
    OutcomeView.parse((await scene.app.call('GET', `/outcomes/${which}`, undefined, OFFICER)).json);

  it('enter the meeting and the parties that the register does not know, when the first is accepted', async () => {
    const before = await scene.view(id);
    expect(before).toMatchObject({ document: null, meetingsOfReport: [{ id: 'CWG-COP-33', known: false }] });
    expect(before).toMatchObject({ ofAnotherBody: false, unreadLanguage: null });
    const uncles = await at('9.2');
    const day = { effectiveOn: '2025-01-23' };
    await scene.post(path(uncles, 'edits'), { addressees: [{ name: 'Society of Careful Uncles', entity: null }] });
    expect((await scene.proposal(id, uncles)).addressees).toMatchObject([{ match: 'new', entity: null }]);
    const { status, json } = await scene.post(path(uncles, 'acceptance'), day);
    expect({ status, json }).toMatchObject({ status: 201, json: { reference: 'CWG-COP-33/1' } });
    await scene.app.settled();
    expect(await scene.view(id)).toMatchObject({ document: { id: 'cwg-cop-33-report' } });
    const { id: record } = json as { id: string };
    const shown = await outcome(record);
    expect(shown.kind).toBe((await scene.proposal(id, uncles)).kind);
    expect(shown.addressees).toMatchObject([{ id: 'society-of-careful-uncles', name: 'Society of Careful Uncles' }]);
  });

  it('are made with a warning where the report is of another body', async () => {
    const other = await scene.read(REPORT.replace('on Child Online Protection', 'on Community Networks (CWG-CN)'));
    expect(await scene.view(other)).toMatchObject({ body: 'CWG-COP', bodies: ['CWG-CN'], ofAnotherBody: true });
  });

  it('are taken back with what they entered, unless somebody built on it', async () => {
    const [first, second] = [await at('9.1'), await at('9.4')];
    const day = { effectiveOn: '2025-01-23' };
    const { id: record } = (await scene.post(path(first, 'acceptance'), day)).json as { id: string };
    expect(await scene.post(`/imports/${id}/undos`, { reason: 'Not agreed after all.' })).toMatchObject({
      status: 201,
    });
    await scene.app.settled();
    expect(await outcome(record)).toMatchObject({ disposition: 'superseded_or_withdrawn' });
    expect(await scene.proposal(id, first)).toMatchObject({ status: 'open', outcome: null });
    const again = (await scene.post(path(first, 'acceptance'), day)).json as { id: string; reference: string };
    expect([again.id === record, again.reference]).toEqual([false, 'CWG-COP-33/2']);

    const { id: other } = (await scene.post(path(second, 'acceptance'), day)).json as { id: string };
    await scene.post(`/outcomes/${other}/owners`, { entity: 'unicef', effectiveOn: '2025-02-01' });
    expect((await scene.post(`/imports/${id}/undos`)).json).toMatchObject({ code: 'entry-built-upon' });
    expect(await scene.proposal(id, second)).toMatchObject({ status: 'accepted' });
  });

  it('of two people at once: who is later learns who was faster, and on another proposal they do not meet', async () => {
    const { version } = await scene.view(id);
    const [one, other] = [await at('9.1'), await at('9.3')];
    const as = (who: string) => ({ authorization: who, 'if-match': `"${version}"` });
    const send = (who: string, proposal: string) =>
      scene.app.http.inject({
        method: 'POST',
        url: `/api/v1${path(proposal, 'dismissal')}`,
        headers: as(who),
        payload: { reason: 'It asks nothing of anybody.' },
      });
    expect((await send(OFFICER, one)).statusCode).toBe(201);
    const late = await send(COLLEAGUE, one);
    expect([late.statusCode, late.json<{ detail: string }>().detail]).toEqual([
      412,
      expect.stringContaining('B. Officer recorded "Proposal dismissed"') as string,
    ]);
    expect((await send(COLLEAGUE, other)).statusCode).toBe(201);
    const both = await Promise.all([
      scene.post(path(await at('9.4'), 'acceptance'), { effectiveOn: '2025-01-23' }),
      scene.post(path(await at('9.4'), 'acceptance'), { effectiveOn: '2025-01-23' }, COLLEAGUE),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await scene.app.settled();
    const { json } = await scene.app.call('GET', '/outcomes?body=CWG-COP', undefined, OFFICER);
    expect(RegisterPage.parse(json).total).toBe(1);
  });

  it('edit, merge and split before anything is entered', async () => {
    const [one, other] = [await at('9.1'), await at('9.4')];
    const view = await scene.proposal(id, one);
    const start = view.citations[0]?.start ?? 0;
    const edit = { title: 'Publish it', span: { start, end: start + 'It was agreed'.length }, owners: [] };
    expect(await scene.post(path(one, 'edits'), edit)).toMatchObject({ status: 201 });
    expect(await scene.proposal(id, one)).toMatchObject({
      ...{ title: 'Publish it', edited: true, owners: [] },
      citations: [{ wording: 'It was agreed', paragraph: '9.1' }],
    });
    expect((await scene.post(path(one, 'edits'), { span: { start: 0, end: 999_999 } })).json).toMatchObject({
      code: 'span-not-in-text',
    });
    expect(await scene.post(`/imports/${id}/merges`, { into: one, proposals: [other] })).toMatchObject({ status: 201 });
    expect((await scene.proposal(id, one)).citations).toHaveLength(2);
    const third = await at('9.3');
    const from = (await scene.proposal(id, third)).citations[0]?.start ?? 0;
    expect(await scene.post(path(third, 'splits'), { at: from + 'The Group '.length })).toMatchObject({ status: 201 });
    expect(await scene.proposal(id, `${third}.1`)).toMatchObject({ citations: [{ wording: 'The Group' }] });
  });

  it('that a program which was killed left half entered are entered, once', async () => {
    const first = await at('9.1');
    const record = await recordedImport(scene.app.http.get(EventStore), id);
    const metadata = { ...on('2026-03-02'), commandId: randomUUID() };
    const entered = newId(recordingOf(metadata.commandId), 'outcome');
    const effectiveOn = isoDateOf('2025-01-23');
    const command = { type: 'AcceptProposal', proposal: first, outcome: entered, link: null, effectiveOn } as const;
    await scene.app.http.get(EventStore).handle(reportImport, importStream(record.id), command, metadata);
    expect(await scene.proposal(id, first)).toMatchObject({ status: 'accepted', outcome: { reference: null } });
    expect((await scene.post(`/imports/${id}/undos`)).json).toMatchObject({ code: 'entry-under-way' });
    const entering = scene.app.http.get(EnterProposals);
    await Promise.all([entering.finish(id), entering.finish(id)]);
    await entering.finish(id);
    expect(await scene.proposal(id, first)).toMatchObject({ outcome: { id: entered, reference: 'CWG-COP-33/1' } });
    await scene.app.settled();
    const { json } = await scene.app.call('GET', '/outcomes?body=CWG-COP', undefined, OFFICER);
    expect(RegisterPage.parse(json).total).toBe(1);
  });

  it('leave nothing behind where the register refuses', async () => {
    const first = await at('9.1');
    await scene.post(path(first, 'edits'), { owners: [{ name: 'Nobody', entity: 'nobody-at-all' }] });
    const refused = await scene.post(path(first, 'acceptance'), { effectiveOn: '2025-01-23' });
    expect(refused.json).toMatchObject({ code: 'reference-unknown' });
    expect(await scene.proposal(id, first)).toMatchObject({ status: 'open', outcome: null });
    await scene.app.settled();
    const { json } = await scene.app.call('GET', '/outcomes?body=CWG-COP', undefined, OFFICER);
    expect(RegisterPage.parse(json).total).toBe(0);
  });
});
