import type { BulkAnswer, BulkRow, BulkRowAnswer } from '@app/contracts';

/** Outcomes worked on at the same time. More would only wait for the database. */
const AT_ONCE = 6;

/** One row, answered whatever happens: it does not reject. */
export type TakeRow = (row: BulkRow, number: number) => Promise<BulkRowAnswer>;

/** Takes all rows, those of one outcome one after the other in their order, and sums up. */
export async function takeRows(rows: readonly BulkRow[], take: TakeRow): Promise<BulkAnswer> {
  const byOutcome = Map.groupBy(rows.entries(), ([, { outcome }]) => outcome);
  const waiting = byOutcome.values();
  const answers: BulkRowAnswer[] = [];
  const lane = async (): Promise<void> => {
    for (const those of waiting) for (const [number, row] of those) answers[number] = await take(row, number);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const done = answers.flatMap((answer) => (answer.result === 'done' ? [answer] : []));
  return {
    rows: answers,
    done: done.length,
    refused: answers.length - done.length,
    position: done.map(({ position }) => position).reduce<string | null>(later, null),
  };
}

/** Tokens of one epoch: the longer or, of two as long, the one that sorts later. */
function later(known: string | null, token: string): string {
  if (known === null || token.length > known.length) return token;
  return token.length === known.length && token > known ? token : known;
}
