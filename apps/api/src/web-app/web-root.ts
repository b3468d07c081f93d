import { join } from 'node:path';

/** Where the build puts the web app, seen from dist/apps/api/src/web-app. */
export const WEB_ROOT_OF_BUILD = join(import.meta.dirname, '../../../../web');
