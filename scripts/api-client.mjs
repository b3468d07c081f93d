/** `npm run api-client`: makes the types of the pages' API client from the routes as they are. `--check` only compares. */
import { prepareTools } from './lib/prepare.mjs';
import { main } from './lib/project.mjs';
import { foreground } from './lib/run.mjs';

await main(async () => {
  await prepareTools();
  const program = './test/support/programs/api-client.ts';
  return foreground('node', ['--import', './test/support/typescript.ts', program, ...process.argv.slice(2)]);
});
