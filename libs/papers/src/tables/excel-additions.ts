import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';

const ROWS_END = '</sheetData>';

/** Lets a reader filter a sheet by its heads: arrows beside each of them, over so many rows and columns. */
export function filters(rows: number, columns: number): string {
  return `<autoFilter ref="A1:${getCellAddress(rows - 1, columns - 1)}"/>`;
}

/** Puts into the first sheet what the library does not write, in the order of CT_Worksheet (ECMA-376), right behind the rows. */
export function additions(...parts: readonly string[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // A text of a cell never holds a tag.
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace(ROWS_END, () => `${ROWS_END}${parts.join('')}`) : xml,
        },
      },
    },
  };
}
