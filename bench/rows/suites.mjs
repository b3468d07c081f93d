import { appending } from './append.mjs';
import { feed } from './feed.mjs';
import { load } from './load.mjs';
import { reads } from './reads.mjs';
import { rebuild } from './rebuild.mjs';
import { reminders } from './reminders.mjs';
import { tail } from './tail.mjs';
import { ten } from './ten.mjs';
import { verify } from './verify.mjs';
import { waking } from './waking.mjs';

/** Families of rows by suite: `npm run bench` runs the record, `npm run bench -- <suite>` another one. */
export const suites = {
  reads: { reads },
  reminders: { reminders },
  record: { append: appending, ten, waking, feed, load, rebuild, tail, verify },
};
