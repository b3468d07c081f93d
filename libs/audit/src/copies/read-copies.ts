import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { AuditRefusal } from '../refusals.js';
import { copyFileOf, type CopyFile } from './copy-files.js';
import { type NamedLeaf, parseLeafLine } from './leaf-line.js';

export interface CheckpointCopy {
  readonly path: string;
  readonly note: string;
}

/** Copies of checkpoints that were kept elsewhere. */
export interface Copies {
  readonly checkpoints: readonly CheckpointCopy[];
  /** Files of leaves, in the order in which they were written. */
  readonly leaves: readonly CopyFile[];
}

const NOTE_LIMIT = 64 * 1024;

/** Files, each a checkpoint, and folders as `CheckpointCopies` writes them. Throws `file-not-verifiable`. */
export async function readCopies(paths: readonly string[]): Promise<Copies> {
  const read = await Promise.all(paths.map(readPath));
  return {
    checkpoints: read.flatMap(({ checkpoints }) => checkpoints),
    leaves: read.flatMap(({ leaves }) => leaves),
  };
}

async function readPath(path: string): Promise<Copies> {
  const there = await stat(path).catch(() => null);
  if (there === null) throw new AuditRefusal('file-not-verifiable', `There is no file or folder "${path}".`);
  if (!there.isDirectory()) return { checkpoints: [await readNote(path)], leaves: [] };
  const names = await readdir(path, { recursive: true });
  const files = names.flatMap((name) => copyFileOf(path, name) ?? []).sort(byAge);
  const notes = files.filter(({ holds }) => holds === 'checkpoint').map((file) => readNote(file.path));
  if (notes.length === 0) throw new AuditRefusal('file-not-verifiable', `There is no checkpoint in "${path}".`);
  return { checkpoints: await Promise.all(notes), leaves: files.filter(({ holds }) => holds === 'leaves') };
}

function byAge(one: CopyFile, other: CopyFile): number {
  return one.epoch - other.epoch || one.number - other.number;
}

async function readNote(path: string): Promise<CheckpointCopy> {
  const { size } = await stat(path);
  if (size > NOTE_LIMIT) throw new AuditRefusal('file-not-verifiable', `"${path}" is too large to be a checkpoint.`);
  // Mail programs and editors write line ends of their own, which are not part of what was signed.
  return { path, note: (await readFile(path, 'utf8')).replaceAll('\r\n', '\n') };
}

/** The leaves of one file, in order. Throws `file-not-verifiable`. */
export async function* leavesOfFile({ path }: CopyFile): AsyncGenerator<NamedLeaf> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    const leaf = parseLeafLine(line);
    if (leaf === null) throw new AuditRefusal('file-not-verifiable', `Line ${number} of "${path}" is no leaf.`);
    yield leaf;
  }
}
