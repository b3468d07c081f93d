import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { proposeOutcomes, readReport, type Candidate, type ExtractedReport } from '@app/imports';
import { below, floors, goalsUnseen } from './floors.js';
import { labelledReports, reportsOfTheSameBody, type LabelledReport } from './labelled-reports.js';
import { asText, measureImport } from './measure-import.js';

/** Of the proposals from a report's text, how many must come from its Word and PDF forms, word for word and in their place. */
const SAME = 0.97;

const forms = ['docx', 'pdf'].flatMap((form) =>
  [...labelledReports, ...reportsOfTheSameBody].map((report) => ({ name: report.name, form, report })),
);

function readForm({ name }: LabelledReport, form: string): Promise<ExtractedReport> {
  const file = fileURLToPath(new URL(`../fixtures/reports/${name}.${form}`, import.meta.url));
  return readReport(readFileSync(file), `${name}.${form}`);
}

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
    const least = labelledReports.includes(report) ? floors : goalsUnseen;
    expect(below(measureImport(report, read).figures, least)).toEqual([]);
  });
});
