import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitIntoBlocks } from '@app/imports';
import { readSample } from '../../apps/standalone/src/load-sample/read-sample.js';
import { LeftOut } from '../../apps/standalone/src/load-sample/sample.schema.js';

const folder = join(import.meta.dirname, '../../sample');
export const sample = await readSample(folder);
export const leftOut = LeftOut.parse(JSON.parse(readFileSync(join(folder, 'left-out.json'), 'utf8')));

/** White space and the typographer's quotes and dashes, in which copies of one text differ. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const paragraphs = new Map(
  sample.workspace.documents.map(({ id, file }) => {
    const blocks = splitIntoBlocks(sample.reports.get(file)?.toString('utf8') ?? '');
    const texts = Map.groupBy(blocks, ({ paragraph }) => paragraph);
    return [
      id,
      new Map([...texts].map(([paragraph, parts]) => [paragraph, plain(parts.map(({ text }) => text).join(' '))])),
    ];
  }),
);

/** The words of a paragraph of a report, or a text that no quote is part of where there is no such paragraph. */
export function paragraphOf(document: string, paragraph: string): string {
  return paragraphs.get(document)?.get(paragraph) ?? `(${document} has no paragraph ${paragraph})`;
}

export const allOutcomes = sample.decisions.flatMap(({ document, outcomes }) =>
  outcomes.map((outcome) => ({ ...outcome, document })),
);
export const allLater = sample.decisions.flatMap(({ document, later }) => later.map((said) => ({ ...said, document })));

export function meetingOf(reference: string): string {
  return reference.replace(/\/\d+$/, '');
}
