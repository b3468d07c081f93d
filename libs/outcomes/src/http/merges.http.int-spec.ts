import type { HistoryView, MatrixView, OutcomeView, OverviewView, RegisterPage } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Kysely } from 'kysely';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';
import { MergeOutcomes } from '../merge-outcomes/merge-outcomes.command.js';
import { SettleMerges } from '../follow-merges/settle-merges.js';
import { unfinishedMerges } from '../follow-merges/unfinished-merges.js';
import { outcomeStream } from '../outcome-stream.js';

const reason = 'Stated twice.';
const effectiveOn = '2024-03-01';

describe('merging two records of one outcome over HTTP', () => {
  let register: TestApp;
  let stays: string;
  let goes: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    [stays, goes] = [await anActionItem(register), await anActionItem(register)];
  });

  const post = (id: string, what: string, body: object, as?: string) =>
    register.call('POST', `/outcomes/${id}/${what}`, body, as);
  const merge = (as?: string) => post(goes, 'merges', { into: stays, reason }, as);
  const undo = (as?: string) => post(goes, 'merge-undoings', { reason: 'They are two.' }, as);
  const view = async (id: string): Promise<OutcomeView> => {
    await register.settled();
    return (await register.call('GET', `/outcomes/${id}`)).json as OutcomeView;
  };
  const history = async (id: string): Promise<HistoryView['items']> =>
    ((await register.call('GET', `/outcomes/${id}/history`)).json as HistoryView).items;
  const total = async (): Promise<number[]> => {
    await register.settled();
    const get = async (path: string) => (await register.call('GET', path)).json;
    const overview = (await get('/overview?body=CWG-COP')) as OverviewView;
    const page = (await get('/outcomes?body=CWG-COP')) as RegisterPage;
    const matrix = (await get('/matrix?body=CWG-COP')) as MatrixView;
    return [overview.total, page.total, matrix.rows.length];
  };
  /** What of a view a merge and its undoing must leave as it was. */
  const without = ({ version: _, ...rest }: OutcomeView): Partial<OutcomeView> => rest;

  it('counts one, shows the words and the history of both, and says where the other went', async () => {
    const correction = { citation: 0, to: 'It was agreed to post the report.', reason: 'Misread', effectiveOn };
    await post(goes, 'wording-corrections', correction);
    const [before, gone] = [await total(), await view(goes)];
    expect(await merge()).toMatchObject({ status: 201, json: { version: 3 } });
    expect(await total()).toEqual(before.map((count) => count - 1));
    const record = { id: goes, name: gone.reference };
    expect(await view(stays)).toMatchObject({
      wordings: [
        { wording: 'It was agreed to post it.', record: null },
        { wording: 'It was agreed to post the report.', record },
      ],
      wordingsDiffer: true,
      takenIn: [{ id: goes, reference: gone.reference, title: gone.title, kind: 'action_item' }],
      mergedInto: null,
    });
    const told = (await history(stays)).map(({ type, record: of }) => [type, of?.name ?? null]);
    expect(told).toContainEqual(['WordingCorrected', gone.reference]);
    expect(told).toContainEqual(['RecordTakenIn', null]);
    const { mergedInto, steps, reference } = await view(goes);
    expect([mergedInto?.id, steps, reference]).toEqual([stays, [], gone.reference]);
    expect((await history(goes)).some(({ annullable }) => annullable)).toBe(false);
    const search = await register.call('GET', `/outcomes?body=CWG-COP&q=${gone.reference}`);
    expect((search.json as RegisterPage).items).toEqual([]);
  });

  it('goes on in the one that stays', async () => {
    await merge();
    expect(await post(goes, 'owners', { entity: 'malawi', effectiveOn })).toMatchObject({
      status: 409,
      json: { code: 'outcome-merged', outcome: stays },
    });
    expect(await post(stays, 'owners', { entity: 'malawi', effectiveOn })).toMatchObject({ status: 201 });
  });

  it('is undone: both are as before, with what was done meanwhile', async () => {
    await post(goes, 'owners', { entity: 'malta', effectiveOn });
    const [a, b, counts] = [await view(stays), await view(goes), await total()];
    await merge();
    await post(stays, 'owners', { entity: 'malawi', effectiveOn });
    expect(await undo()).toMatchObject({ status: 201 });
    expect(without(await view(goes))).toEqual(without(b));
    expect(await total()).toEqual(counts);
    const now = await view(stays);
    expect(now).toMatchObject({ owners: [{ id: 'malawi' }], takenIn: [], lastMovement: { step: 'OwnerAssigned' } });
    const { owners, lastMovement, steps } = now;
    expect(without(now)).toEqual({ ...without(a), owners, lastMovement, steps });
    expect((await history(stays)).find(({ type }) => type === 'RecordTakenIn')?.annulled).not.toBeNull();
    expect(await merge()).toMatchObject({ status: 201 });
    expect((await view(stays)).takenIn).toHaveLength(1);
  });

  it('is not taken back on one side only', async () => {
    await merge();
    const version = (await history(stays)).find(({ type }) => type === 'RecordTakenIn')?.version;
    expect(await post(stays, 'annulments', { version, reason })).toMatchObject({ json: { code: 'step-stays' } });
  });

  it('refuses itself, chains and circles', async () => {
    expect(await post(goes, 'merges', { into: goes, reason })).toMatchObject({ json: { code: 'tied-to-itself' } });
    await merge();
    const third = await anActionItem(register);
    expect(await post(third, 'merges', { into: goes, reason })).toMatchObject({
      json: { code: 'outcome-merged', outcome: stays },
    });
    expect(await post(stays, 'merges', { into: third, reason })).toMatchObject({
      json: { code: 'holds-merged-records' },
    });
    expect(await post(goes, 'merges', { into: third, reason })).toMatchObject({ json: { code: 'outcome-merged' } });
  });

  it.each(['OTHER', 'CWG-COP:register.read,outcome.record,outcome.step,outcome.verify'])(
    'is for the secretariat of their body, not for %s',
    async (as) => {
      expect(await merge(as)).toMatchObject({ status: 403 });
      await merge();
      expect(await undo(as)).toMatchObject({ status: 403 });
    },
  );

  describe('where the program is killed between the two', () => {
    const store = (): EventStore => register.http.get(EventStore);
    /** Does the first of the two commands and no more. */
    const half = async (): Promise<void> => {
      const [recording] = await store().read(outcomeStream(goes).streamId);
      if (recording === undefined) throw new RangeError('It was recorded.');
      const killed = dyingBetween(register.http.get(SettleMerges));
      const command = new MergeOutcomes(goes, stays, reason, {
        ...{ actor: 'person-1', scope: 'CWG-COP', effectiveOn: recording.effectiveOn, correlationId: 'x' },
        ...{ commandId: crypto.randomUUID(), requestHash: '0'.repeat(64) },
      });
      await expect(register.do(command)).rejects.toThrow('killed');
      killed();
      await register.settled();
    };
    const unfinished = () => unfinishedMerges(register.http.get(Kysely));

    it('a follow-up finishes it, once', async () => {
      await half();
      expect((await view(stays)).takenIn).toEqual([]);
      expect(await unfinished()).toEqual([goes]);
      const settle = new SettleMerges(store());
      await Promise.all([settle.settle(goes), settle.settle(goes)]);
      expect((await view(stays)).takenIn).toMatchObject([{ id: goes }]);
      expect((await history(stays)).filter(({ type }) => type === 'RecordTakenIn')).toHaveLength(1);
      expect(await unfinished()).toEqual([]);
    });

    it('a repetition finishes it', async () => {
      await half();
      expect(await merge()).toMatchObject({ status: 201 });
      expect((await view(stays)).takenIn).toMatchObject([{ id: goes }]);
    });

    it('undoing is finished too', async () => {
      await merge();
      const killed = dyingBetween(register.http.get(SettleMerges));
      expect(await undo()).toMatchObject({ status: 500 });
      killed();
      await register.settled();
      expect(await unfinished()).toEqual([goes]);
      await new SettleMerges(store()).settle(goes);
      expect((await view(stays)).takenIn).toEqual([]);
      expect(await unfinished()).toEqual([]);
    });
  });

  it('of two records into each other at once loses neither', async () => {
    const both = [post(goes, 'merges', { into: stays, reason }), post(stays, 'merges', { into: goes, reason })];
    await Promise.all(both);
    const [a, b] = [await view(stays), await view(goes)];
    expect([a, b].filter(({ mergedInto }) => mergedInto !== null).length).toBeLessThan(2);
    expect(await unfinishedMerges(register.http.get(Kysely))).toEqual([]);
  });
});

/** Lets the program die where it would go on to the second record; what it answers with brings it back. */
function dyingBetween(merges: SettleMerges): () => void {
  merges.settle = () => Promise.reject(new Error('killed'));
  return () => {
    Reflect.deleteProperty(merges, 'settle');
  };
}
