import { stepWords } from '@app/outcomes';
import { getCellAddress } from 'write-excel-file/utility';
import type { PaperEntry } from '../paper.js';

/** The sheet that the drop-downs take their lines from. */
export const STEPS_SHEET = 'Steps';
/** Of `STEPS_SHEET`, from its first row: one column for the outcomes that may go on in the same steps. */
export type StepColumns = readonly (readonly string[])[];

export function stepColumns(entries: readonly PaperEntry[]): StepColumns {
  const lists = new Map(entries.map(({ stepsOfRow }) => [stepsOfRow.join(), stepsOfRow.map(stepWords)]));
  return [...lists.values()].filter((words) => words.length > 0);
}

/**
 * ECMA-376, CT_DataValidations: beside each row of the first sheet, from its second row on, the steps that its outcome may take.
 * Something else can be written after a warning, for somebody may have recorded a step since.
 */
export function stepDropDowns(entries: readonly PaperEntry[], lists: StepColumns, column: number): string {
  const places = new Map(lists.map((words, index) => [words.join(), { index, last: words.length }]));
  const validations = entries.flatMap(({ stepsOfRow }, row) => {
    const place = places.get(stepsOfRow.map(stepWords).join());
    if (place === undefined) return [];
    const list = `${STEPS_SHEET}!${fixed(0, place.index)}:${fixed(place.last - 1, place.index)}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="New step" error="The register does not expect this step now. Choose from the list, or record it on the page of the outcome." sqref="${getCellAddress(row + 1, column)}"><formula1>${list}</formula1></dataValidation>`;
  });
  return validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

/** `A1` → `$A$1` */
function fixed(row: number, column: number): string {
  return getCellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
