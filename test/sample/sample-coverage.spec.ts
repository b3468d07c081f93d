import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeKinds } from '@app/outcomes';
import { z } from 'zod';
import { allLater, allOutcomes, leftOut, plain } from './the-sample.js';

/** Rows that two people labelled by hand; "core" ones must be found. */
const Gold = z.object({
  rows: z.array(
    z.object({ id: z.string(), tier: z.string(), section: z.string(), kind: z.string(), text: z.string() }),
  ),
});
const rows = ['cwg-cop-07-08', 'cwg-cop-15-16', 'cwg-cop-20'].flatMap(
  (name) =>
    Gold.parse(JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/gold/${name}.json`), 'utf8'))).rows,
);
const core = rows.filter(({ tier }) => tier === 'core');

function covers(quote: string, text: string): boolean {
  const [ours, theirs] = [plain(quote), plain(text)];
  return ours.includes(theirs) || theirs.includes(ours);
}

function meetingOf(id: string): string {
  return id.replace(/\/.*$/, '');
}

function isRecorded({ id, text }: { readonly id: string; readonly text: string }): boolean {
  return (
    allOutcomes.some(
      ({ reference, citations }) =>
        meetingOf(reference) === meetingOf(id) && citations.some(({ quote }) => covers(quote, text)),
    ) || allLater.some(({ meeting, quote }) => meeting === meetingOf(id) && covers(quote, text))
  );
}

describe('against the labels of other readers, the sample', () => {
  it('records every core outcome of an outcomes section', () => {
    const missing = core.filter((row) => row.section === 'outcomes' && !isRecorded(row));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('records every other core one', () => {
    expect(core.filter((row) => !isRecorded(row)).map(({ id }) => id)).toEqual([]);
  });

  it('says of every other row why it was left out, or records it', () => {
    const missing = rows.filter((row) => row.tier === 'soft' && !isRecorded(row));
    expect(missing.filter(({ text }) => !leftOut.some(({ quote }) => covers(quote, text))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('holds every kind of outcome that the reports have: none of them speaks of a letter that came in', () => {
    const missing = outcomeKinds.filter((kind) => !allOutcomes.some((outcome) => outcome.kind === kind));
    expect(missing).toEqual(['incoming_liaison_statement']);
  });

  it('records nothing to act on from what is only said for the record', () => {
    const record = rows.filter(({ tier }) => tier === 'record');
    expect(
      record.filter((row) =>
        allOutcomes.some(
          ({ kind, citations }) => kind !== 'statement' && citations.some(({ quote }) => quote === row.text),
        ),
      ),
    ).toEqual([]);
  });
});
