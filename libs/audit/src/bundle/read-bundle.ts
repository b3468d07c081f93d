import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { AuditRefusal } from '../refusals.js';

/** One line of a bundle, before its kind is known. */
export interface RawLine {
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
}

const CHUNK = 256 * 1024;

/** The lines of a bundle, in order, some at a time, in constant memory. Throws `file-not-verifiable` where it is damaged. */
export async function* bundleLinesOf(path: string): AsyncGenerator<RawLine[]> {
  let number = 0;
  const parse = (text: string): RawLine => {
    number += 1;
    const values: unknown = JSON.parse(text);
    if (typeof values !== 'object' || values === null) throw new SyntaxError('no object');
    return { number, values: values as RawLine['values'] };
  };
  try {
    for await (const texts of textLinesOf(path)) yield texts.map(parse);
  } catch (error) {
    throw error instanceof AuditRefusal ? error : damaged(number, error);
  }
}

async function* textLinesOf(path: string): AsyncGenerator<string[]> {
  const unzipped = createGunzip({ chunkSize: CHUNK });
  unzipped.setEncoding('utf8');
  const file = createReadStream(path, { highWaterMark: CHUNK });
  file.once('error', (error) => unzipped.destroy(error));
  try {
    let rest = '';
    for await (const chunk of file.pipe(unzipped) as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
    if (rest !== '') yield [rest];
  } finally {
    file.destroy();
  }
}

export function damaged(line: number, error: unknown): AuditRefusal {
  const why = error instanceof Error ? error.message : String(error);
  return new AuditRefusal('file-not-verifiable', `The file is damaged or cut off at line ${line}: ${why}.`);
}
