import { proposeOutcomes, type Candidate, type ExtractedReport } from '@app/imports';
import { below, floors, floorsOfOthers } from './floors.js';
import { labelledReports, reportsOfTheSameBody } from './labelled-reports.js';
import { asText, measureImport } from './measure-import.js';
import { readForm } from './other-forms.js';

/** Of the proposals from a report's text, how many must come from its Word and PDF forms, word for word and in their place. */
const SAME = 0.97;

const forms = (['docx', 'pdf'] as const).flatMap((form) =>
  [...labelledReports, ...reportsOfTheSameBody].map((report) => ({ name: report.name, form, report })),
);

/** Without the marks that the texts bear from where they were extracted. */
const words = (quote: string): string =>
  quote
    .replace(/\[bookmark:[^\]]*\]/g, '')
    .replace(/[*#\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const identity = ({ meeting, paragraph, kind, section, quote }: Candidate): string =>
  [meeting, paragraph, kind, section, words(quote)].join(' | ');

describe.each(forms)('$name as $form', ({ form, report }) => {
  let read: ExtractedReport;
  beforeAll(async () => {
    read = await readForm(report, form);
  });

  it('gives the proposals that its text gives, with quotes that stand where they say', () => {
    const expected = new Set(proposeOutcomes(asText(report)).candidates.map(identity));
    const { candidates } = proposeOutcomes(read);
    const missing = [...expected].filter((one) => !candidates.map(identity).includes(one));
    expect(missing.slice(0, missing.length - Math.floor((1 - SAME) * expected.size))).toEqual([]);
    for (const { quote, start, end } of candidates) expect(words(read.text.slice(start, end))).toBe(words(quote));
  });

  it('scores as its text must', () => {
    const least = labelledReports.includes(report) ? floors : floorsOfOthers;
    expect(below(measureImport(report, read).figures, least)).toEqual([]);
  });
});
