import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';

const ROWS_END = '</sheetData>';

/** Lets a reader filter the first sheet by its heads: arrows beside each of them, over so many rows and columns. */
export function filters(rows: number, columns: number): Feature<Stream | Buffer | Blob> {
  const range = `A1:${getCellAddress(rows - 1, columns - 1)}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // ECMA-376, CT_Worksheet: the filter stands right behind the rows. A text of a cell never holds a tag.
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace(ROWS_END, `${ROWS_END}<autoFilter ref="${range}"/>`) : xml,
        },
      },
    },
  };
}
