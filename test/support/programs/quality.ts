/** Prints how well the importer reads the labelled reports, beside what is asked of it: `npm run quality`. */
import { parts, qualityTable } from '../../quality/quality-table.js';

const { lines, holds } = await qualityTable(parts);
console.log(lines.join('\n'));
process.exitCode = holds ? 0 : 1;
