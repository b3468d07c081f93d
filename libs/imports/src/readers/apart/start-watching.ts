/**
 * Watches the process that it is a thread of. A reading that is deep in a file answers nobody, and its heap's limit does not count
 * the bytes outside it; so the process ends itself from here where it grows too large, or where nobody is left to read for.
 */
import { workerData } from 'node:worker_threads';
import type { Watch } from './messages.js';

const EVERY_MS = 100;

const { memory, parent } = workerData as Watch;

setInterval(() => {
  if (process.memoryUsage.rss() > memory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
