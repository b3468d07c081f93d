import type { BulkRow, BulkRowAnswer } from '@app/contracts';
import { takeRows } from './take-rows.js';

const row = (outcome: string, command = 'steps'): BulkRow => ({ outcome, command, body: {} });

const doneAt =
  (position: (number: number) => string) =>
  ({ outcome, command }: BulkRow, number: number): Promise<BulkRowAnswer> =>
    Promise.resolve({ row: number, outcome, command, result: 'done', version: 2, position: position(number) });

describe('many commands in one request', () => {
  it('are answered in the order of the request, whatever was done first', async () => {
    const rows = ['a', 'b', 'a', 'c', 'b', 'd', 'e', 'f', 'g', 'h'].map((outcome) => row(outcome));
    const { rows: answers } = await takeRows(rows, doneAt(String));
    expect(answers.map(({ row: number, outcome }) => [number, outcome])).toEqual(
      rows.map(({ outcome }, number) => [number, outcome]),
    );
  });

  it('on one outcome follow one another in their order', async () => {
    const began: number[] = [];
    let under = 0;
    await takeRows([row('a'), row('a'), row('a')], async (one, number) => {
      under += 1;
      expect(under).toBe(1);
      began.push(number);
      const answer = await doneAt(String)(one, number);
      under -= 1;
      return answer;
    });
    expect(began).toEqual([0, 1, 2]);
  });

  it('are summed up, with the last place in the log', async () => {
    const places = ['1-9', '1-101', '1-100'];
    const answer = await takeRows([row('a'), row('b'), row('c'), row('d')], (one, number) =>
      number < 3
        ? doneAt((n) => places[n] ?? '')(one, number)
        : Promise.resolve({
            ...{ row: number, outcome: 'd', command: 'steps', result: 'refused' },
            ...{ status: 409, code: 'step-incomplete', detail: 'More.' },
          }),
    );
    expect(answer).toMatchObject({ done: 3, refused: 1, position: '1-101' });
  });

  it('of which none was done have no place in the log', async () => {
    const refuse = ({ outcome, command }: BulkRow, number: number): Promise<BulkRowAnswer> =>
      Promise.resolve({ row: number, outcome, command, result: 'refused', status: 404, code: 'x', detail: 'y' });
    expect(await takeRows([row('a')], refuse)).toMatchObject({ done: 0, refused: 1, position: null });
  });
});
