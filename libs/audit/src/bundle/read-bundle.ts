import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { AuditRefusal } from '../refusals.js';

/** One line of a bundle, before its kind is known. */
export interface RawLine {
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The lines of a bundle, in order, in constant memory. Throws `file-not-verifiable` where it is damaged. */
export async function* bundleLinesOf(path: string): AsyncGenerator<RawLine> {
  const unzipped = createGunzip();
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  file.once('error', (error) => unzipped.destroy(error));
  let number = 0;
  try {
    for await (const line of createInterface({ input: file.pipe(unzipped), crlfDelay: Infinity })) {
      number += 1;
      const values: unknown = JSON.parse(line);
      if (typeof values !== 'object' || values === null) throw new SyntaxError('no object');
      yield { number, values: values as RawLine['values'] };
    }
    if (unzipped.errored !== null) throw unzipped.errored;
  } catch (error) {
    throw error instanceof AuditRefusal ? error : damaged(number, error);
  } finally {
    file.destroy();
  }
}

export function damaged(line: number, error: unknown): AuditRefusal {
  const why = error instanceof Error ? error.message : String(error);
  return new AuditRefusal('file-not-verifiable', `The file is damaged or cut off at line ${line}: ${why}.`);
}
