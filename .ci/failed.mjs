/** Prints the suites that failed, a path a line; none where they are too many for chance. */
import { failedSuites } from './results.mjs';

const BY_CHANCE_AT_MOST = 5;

const failed = failedSuites(process.argv[2]);
if (failed.length <= BY_CHANCE_AT_MOST) for (const suite of failed) console.log(suite);
