import { readFileSync } from 'node:fs';
import { maskNoise, squeeze } from '../domain/mask-noise.js';
import { readReport } from '../readers/read-report.js';
import { proposeOutcomes } from './propose-outcomes.js';

const FIXTURES = new URL('../../../../test/fixtures/reports/', import.meta.url);
const SAMPLE = new URL('../../../../sample/reports/', import.meta.url);
const names = ['cwg-cop-07-08', 'cwg-cop-11', 'cwg-cop-15-16', 'cwg-cop-18', 'cwg-cop-20'];

const words = (text: string): string => squeeze(maskNoise(text)).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.each(names)('proposals from the forms of %s', (name) => {
  const plain = proposeOutcomes({ text: readFileSync(new URL(`${name}.txt`, SAMPLE), 'utf8'), tables: [] });

  it.each(['docx', 'pdf'])('quote what stands in the text of the %s, and are those of the text', async (form) => {
    const report = await readReport(readFileSync(new URL(`${name}.${form}`, FIXTURES)), `${name}.${form}`);
    const { document, candidates } = proposeOutcomes(report);
    for (const { quote, start, end } of candidates) expect(quote).toBe(squeeze(report.text.slice(start, end)));
    expect(document.meetings).toEqual(plain.document.meetings);
    const told = new Set(candidates.map(({ kind, quote }) => `${kind} ${words(quote)}`));
    const missed = plain.candidates.filter(({ kind, quote }) => !told.has(`${kind} ${words(quote)}`));
    expect(missed.map(({ quote }) => quote)).toEqual([]);
  });
});
