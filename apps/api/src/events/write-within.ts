import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until there is room for more; false where there is none within the time. An end is no failure. */
export async function writeWithin(
  out: Writable,
  text: string,
  milliseconds: number,
  until: AbortSignal,
): Promise<boolean> {
  if (out.destroyed || out.write(text)) return true;
  const late = AbortSignal.timeout(milliseconds);
  try {
    await once(out, 'drain', { signal: AbortSignal.any([late, until]) });
    return true;
  } catch (error) {
    if (until.aborted) return true;
    if (late.aborted) return false;
    throw error;
  }
}
