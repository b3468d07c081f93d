/** `npm run build`: what `npm start` builds, without starting it. */
import { prepare } from './lib/prepare.mjs';
import { main } from './lib/project.mjs';

await main(async () => {
  await prepare();
  return 0;
});
