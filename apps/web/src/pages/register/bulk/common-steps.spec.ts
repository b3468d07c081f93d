import type { BulkAnswer, OutcomeView, PossibleStep } from '@app/contracts';
import { emptyStep } from '../../outcome/steps/step-form.js';
import { bulkRowsOf, commonSteps, resultsOf, shared, undoneOf, undoRowsOf } from './common-steps.js';

const step = (name: PossibleStep['step'], more: Partial<PossibleStep> = {}): PossibleStep => ({
  ...{ step: name, words: name, addressee: null, needs: [], offers: [], refusal: null },
  ...more,
});
/** Of an outcome these parts alone are looked at. */
const outcome = (id: string, steps: PossibleStep[], owners: string[] = []) =>
  ({
    ...{ id, version: 3, steps, addressees: [] },
    owners: owners.map((owner) => ({ id: owner, name: owner })),
  }) as unknown as OutcomeView;

const sent = step('LiaisonStatementSent', { needs: ['evidence'] });
const claimed = step('CompletionClaimed', { offers: ['evidence'] });
const toEach = ['a', 'b'].map((id) => ({ ...sent, addressee: { id, name: id } }));

describe('one step for several outcomes', () => {
  it('is one that at least one of them can take; the others are named with the reason', () => {
    const refused = { ...sent, refusal: 'It was sent already.' };
    const steps = commonSteps([
      outcome('1', [sent, claimed]),
      outcome('2', [claimed]),
      outcome('3', [refused, claimed]),
    ]);
    expect(steps.map((each) => [each.step, each.rows.length])).toEqual([
      ['CompletionClaimed', 3],
      ['LiaisonStatementSent', 1],
    ]);
    expect(steps[1]?.others.map(({ outcome: { id }, why }) => [id, why])).toEqual([
      ['2', 'It is no step of its kind, or its life is over.'],
      ['3', 'It was sent already.'],
    ]);
    expect(steps[1]).toMatchObject({ needs: ['evidence'], offers: [] });
  });

  it('goes to each addressee; only the first row of an outcome rests on what was read', () => {
    const [sending] = commonSteps([outcome('1', toEach), outcome('2', [sent])]);
    expect(bulkRowsOf(sending?.rows ?? [], { ...emptyStep, effectiveOn: '2024-02-12' })).toMatchObject([
      { outcome: '1', command: 'steps', ifMatch: 3, body: { addressee: 'a', effectiveOn: '2024-02-12' } },
      { outcome: '1', body: { addressee: 'b' } },
      { outcome: '2', ifMatch: 3 },
    ]);
    expect(bulkRowsOf(sending?.rows ?? [], emptyStep)[1]).not.toHaveProperty('ifMatch');
  });

  it('offers the owners that all of them have', () => {
    const rows = [outcome('1', [sent], ['x', 'y']), outcome('2', [sent], ['y'])].map((each) => ({
      ...{ outcome: each, step: sent },
    }));
    expect(shared(rows).owners.map(({ id }) => id)).toEqual(['y']);
    expect(shared([]).owners).toEqual([]);
  });

  describe('once answered', () => {
    const rows = commonSteps([outcome('1', toEach), outcome('2', [sent]), outcome('3', [sent])])[0]?.rows ?? [];
    const done = (row: number, id: string, version: number) =>
      ({ row, outcome: id, command: 'steps', result: 'done', version, position: '9' }) as const;
    const refusal = { result: 'refused', status: 409, code: 'not-now', detail: 'Not now.' } as const;
    const answer: BulkAnswer = {
      rows: [done(0, '1', 4), done(1, '1', 5), { row: 2, outcome: '2', command: 'steps', ...refusal }, done(3, '3', 3)],
      ...{ done: 3, refused: 1, position: '9' },
    };
    const results = resultsOf(rows, answer);

    it('says of each row what became of it', () => {
      expect(results).toEqual([
        { result: 'recorded', version: 4 },
        { result: 'recorded', version: 5 },
        { result: 'refused', detail: 'Not now.', code: 'not-now' },
        { result: 'already' },
      ]);
    });

    it('takes back what was recorded and nothing else, the last first', () => {
      expect(undoRowsOf(rows, results).map(({ outcome: id, body }) => [id, body['version']])).toEqual([
        ['1', 5],
        ['1', 4],
      ]);
      const undone = {
        rows: [done(0, '1', 6), { row: 1, outcome: '1', command: 'annulments', ...refusal }],
        ...{ done: 1, refused: 1, position: '10' },
      };
      expect(undoneOf(rows, results, undone).map(({ result }) => result)).toEqual([
        ...['refused', 'taken-back', 'refused', 'already'],
      ]);
    });
  });
});
