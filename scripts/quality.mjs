/** `npm run quality`: how well the importer reads reports that were labelled by hand. Ends with 1 where a figure dropped. */
import { prepareTools } from './lib/prepare.mjs';
import { main } from './lib/project.mjs';
import { foreground } from './lib/run.mjs';

await main(async () => {
  await prepareTools();
  return foreground('node', ['--import', './test/support/typescript.ts', './test/support/programs/quality.ts']);
});
