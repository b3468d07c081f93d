import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checkpoint } from '../checkpoints/checkpoint.js';

/** A file of copies, by what its name says. */
export interface CopyFile {
  readonly path: string;
  readonly epoch: number;
  readonly size: number;
  readonly number: number;
  readonly holds: 'checkpoint' | 'leaves';
}

const NAME = /^epoch-(\d+)\/(\d{12})-(\d+)\.(checkpoint|leaves)\.txt$/;

/** `epoch-1/000000001204-7.checkpoint.txt`: life of the log, events covered, number of the checkpoint. */
export function nameOf({ epoch, size, number }: Checkpoint, holds: CopyFile['holds']): string {
  return join(`epoch-${epoch}`, `${String(size).padStart(12, '0')}-${number}.${holds}.txt`);
}

/** Null for a file of another kind. `name` is relative to the folder of copies. */
export function copyFileOf(folder: string, name: string): CopyFile | null {
  const [, epoch, size, number, holds] = NAME.exec(name.replaceAll('\\', '/')) ?? [];
  if (holds !== 'checkpoint' && holds !== 'leaves') return null;
  return { path: join(folder, name), epoch: Number(epoch), size: Number(size), number: Number(number), holds };
}

/** There is a file of that name that holds something else. */
export class OtherContent extends Error {
  constructor(readonly path: string) {
    super(`${path} is there and holds something else`);
  }
}

/**
 * Writes a file that must not be there, since the folder may be a volume on which nothing is ever written over. One with the same
 * content will do; one that was cut off in the middle of writing is completed. One writer at a time. Throws `OtherContent`.
 */
export async function writeOnce(path: string, content: AsyncIterable<string>): Promise<void> {
  let at = 0;
  const there = await openThere(path);
  let file: FileHandle | null = there === null ? await open(path, 'wx') : null;
  try {
    const size = there === null ? 0 : (await there.stat()).size;
    for await (const text of content) {
      const bytes = Buffer.from(text);
      const known = bytes.subarray(0, Math.max(0, Math.min(bytes.length, size - at)));
      if (there !== null && !(await holds(there, at, known))) throw new OtherContent(path);
      if (known.length < bytes.length) await (file ??= await open(path, 'a')).appendFile(bytes.subarray(known.length));
      at += bytes.length;
    }
    if (at < size) throw new OtherContent(path);
    await file?.sync();
  } finally {
    await there?.close();
    await file?.close();
  }
}

async function holds(file: FileHandle, at: number, bytes: Buffer): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(bytes.length), 0, bytes.length, at);
  return buffer.equals(bytes);
}

function openThere(path: string): Promise<FileHandle | null> {
  return open(path, 'r').catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  });
}
