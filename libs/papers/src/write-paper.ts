import type { Paper } from './paper.js';
import { csvPaper } from './tables/csv-paper.js';
import { excelPaper } from './tables/excel-paper.js';
import { wordPaper } from './word/word-paper.js';

/** Media types as registered with IANA. */
const formats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: wordPaper,
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: excelPaper },
  csv: { mediaType: 'text/csv; charset=utf-8', write: (paper: Paper) => Promise.resolve(csvPaper(paper)) },
} as const;
export type PaperFormat = keyof typeof formats;

/** Without parameters. */
export const paperMediaTypes: readonly string[] = Object.values(formats).map(
  ({ mediaType }) => mediaType.split(';')[0] ?? mediaType,
);

export interface WrittenPaper {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** `CWG-COP-matters-arising-2026-11-22.docx` */
  readonly fileName: string;
}

export async function writePaper(paper: Paper, format: PaperFormat): Promise<WrittenPaper> {
  const { mediaType, write } = formats[format];
  const fileName = `${paper.body.id}-${paper.kind}-${paper.preparedOn}.${format}`;
  return { bytes: await write(paper), mediaType, fileName };
}
