import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type z } from 'zod';
import { Decisions, Directory, People, Workspace } from './sample.schema.js';

/** The sample workspace as reviewed; `reports` holds the bytes by file name within the folder. */
export interface Sample {
  readonly workspace: Workspace;
  readonly directory: Directory;
  readonly people: People;
  readonly decisions: readonly Decisions[];
  readonly reports: ReadonlyMap<string, Buffer>;
}

/** Reads the folder `sample`. Throws a ZodError where a file has another shape. */
export async function readSample(folder: string): Promise<Sample> {
  const workspace = await read(folder, 'workspace.json', Workspace);
  const files = (await readdir(join(folder, 'decisions'))).filter((name) => name.endsWith('.json')).sort();
  const reports = workspace.documents.map(
    async ({ file }) => [file, await readFile(join(folder, file))] satisfies [string, Buffer],
  );
  return {
    workspace,
    directory: await read(folder, 'directory.json', Directory),
    people: await read(folder, 'people.json', People),
    decisions: await Promise.all(files.map((name) => read(folder, join('decisions', name), Decisions))),
    reports: new Map(await Promise.all(reports)),
  };
}

async function read<Shape extends z.ZodType>(folder: string, name: string, shape: Shape): Promise<z.output<Shape>> {
  return shape.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
}
