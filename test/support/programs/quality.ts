/** Prints how well the importer reads the labelled reports, beside what is asked of it: `npm run quality`. */
import { labelledReports, reportsOfOtherBodies, reportsOfTheSameBody } from '../../quality/labelled-reports.js';
import { parts, qualityTable } from '../../quality/quality-table.js';

const { lines, holds } = qualityTable(parts(labelledReports, reportsOfTheSameBody, reportsOfOtherBodies));
console.log(lines.join('\n'));
process.exitCode = holds ? 0 : 1;
