import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { dayWords } from '../entry-words.js';
import type { Paper, PaperSection } from '../paper.js';
import { borders, entryTable, TABLE_WIDTH } from './entry-table.js';
import { MUTED, styles } from './styles.js';

/** A4 on its side, for the tables; in twentieths of a point, with margins of 1.8 cm. The writer turns width and height. */
const PAGE = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1_020, bottom: 1_020, left: 1_026, right: 1_026 },
};

/** The paper as a Word file that can be tabled: heading, summary, what is asked of the meeting, and a table a section. */
export function wordPaper(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: titleOf(paper),
    creator: 'Sequitur',
    styles,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(paper) },
        children: [...heading(paper), box(paper), ...paper.sections.flatMap(sectionOf)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function titleOf({ title, body }: Paper): string {
  return `${title} · ${body.id}`;
}

function heading({ title, body, meeting, preparedOn }: Paper): Paragraph[] {
  return [
    new Paragraph({ children: [new TextRun({ text: body.name, style: 'Strong', size: 24 })] }),
    ...(meeting === null ? [] : [new Paragraph({ text: meeting })]),
    new Paragraph({ children: [muted(`Prepared by the secretariat on ${dayWords(preparedOn)}`)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
  ];
}

/** Summary and action, boxed as in papers to the Council. */
function box({ summary, action, moment }: Paper): Table {
  const children = [
    strong('Summary'),
    ...summary.map((text) => new Paragraph({ text })),
    new Paragraph({ children: [muted(moment)] }),
    strong('Action required'),
    new Paragraph({ text: `The meeting is invited ${action}` }),
  ];
  const margins = { top: 120, bottom: 80, left: 160, right: 160 };
  return new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    borders,
    rows: [new TableRow({ children: [new TableCell({ children, margins })] })],
  });
}

/** The sections of one part stand under its heading, which is written above the first of them. */
function sectionOf(section: PaperSection, index: number, all: readonly PaperSection[]): (Paragraph | Table)[] {
  const { part, heading: text, words, entries } = section;
  const beginsPart = part !== null && all[index - 1]?.part !== part;
  return [
    ...(beginsPart ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: part })] : []),
    new Paragraph({ heading: part === null ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, text }),
    ...(words === null ? [] : [new Paragraph({ text: words, keepNext: entries.length > 0 })]),
    ...(entries.length === 0 ? [] : [entryTable(entries)]),
  ];
}

function footer(paper: Paper): Footer {
  const children = [
    muted(`${titleOf(paper)} · `),
    new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], color: MUTED, size: 16 }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function muted(text: string): TextRun {
  return new TextRun({ text, color: MUTED, size: 16 });
}

function strong(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, style: 'Strong' })] });
}
