import { type IStylesOptions } from 'docx';

/** Half points, as Word counts. */
const BODY = 20;

export const MUTED = '555555';
export const RULE = 'B8BEC6';
export const HEAD_FILL = 'E9EDF2';

/** One typeface that every Word has, sizes that print well on A4. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: BODY }, paragraph: { spacing: { after: 80 } } },
    title: { run: { size: 32, bold: true }, paragraph: { spacing: { before: 240, after: 160 } } },
    heading1: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
    heading2: {
      run: { size: BODY, bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  characterStyles: [{ id: 'Strong', name: 'Strong', run: { bold: true } }],
  paragraphStyles: [
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
    { id: 'Source', name: 'Source', basedOn: 'Cell', run: { size: 16, color: MUTED } },
    {
      id: 'View',
      name: 'View recorded',
      basedOn: 'Cell',
      run: { italics: true },
      paragraph: { indent: { left: 160 } },
    },
    { id: 'Head', name: 'Column head', basedOn: 'Cell', run: { bold: true }, paragraph: { keepNext: true } },
  ],
};
