import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Upcasters, type JsonObject } from '@app/event-store';
import { upcasters } from '../../apps/api/src/upcasters.js';

/** As every process of the program has it. */
const versions = new Upcasters(upcasters);

const FOLDER = join(import.meta.dirname, '../fixtures/events');

/** An event as version `schemaVersion` of its type stands in the log. */
export interface StoredFixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly prose: JsonObject | null;
}

/** What an event makes of what was there before it: the fields that come out differently. Null: no fold takes it. */
export type Changes = Readonly<Record<string, unknown>> | null;

/** The version in which events of a type are written; there is a fixture of it and of every one before it. */
export function newestVersion(type: string): number {
  return versions.newest(type);
}

/** An event one version on: what its own upcaster makes of it, or null where it is of the newest. */
export function oneVersionOn({ type, schemaVersion, data, prose }: StoredFixture): StoredFixture | null {
  const upcaster = upcasters.find((each) => each.type === type && each.from === schemaVersion);
  if (upcaster === undefined) return null;
  const next = upcaster.upcast({ data, ...(prose !== null && { prose }) }) as Pick<StoredFixture, 'data' | 'prose'>;
  return { type, schemaVersion: schemaVersion + 1, data: next.data, prose: next.prose ?? null };
}

/** Names of the fixtures, as `LiaisonStatementSent.v1`. */
export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER).flatMap((file) => /^([A-Za-z]+\.v\d+)\.json$/.exec(file)?.[1] ?? []);
}

export function fixture(name: string): StoredFixture {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as StoredFixture;
}

/** Hex sha256 of the fixtures' files by name: as they are, and as they were when they were first listed. */
export function sums(): Readonly<Record<'actual' | 'listed', Readonly<Record<string, string>>>> {
  const read = (name: string): Buffer => readFileSync(join(FOLDER, name));
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n');
  return {
    actual: Object.fromEntries(fixtureNames().map((name) => [name, hash('sha256', read(`${name}.json`))])),
    listed: Object.fromEntries(lines.map((line) => [line.slice(66).replace('.json', ''), line.slice(0, 64)])),
  };
}

/** As every reader of the log gets it. */
export function inNewestVersion(event: StoredFixture): StoredFixture {
  const { type, schemaVersion, data, prose } = event;
  const read = versions.upcast(type, schemaVersion, { data, ...(prose !== null && { prose }) });
  return { ...event, data: read.data as JsonObject, prose: (read.prose ?? null) as JsonObject | null };
}

/** The fixture of the newest version. */
export function newest(type: string): StoredFixture {
  return fixture(`${type}.v${newestVersion(type)}`);
}

/** What each fixture is pinned to come out as, by name. */
export function pinned(): Readonly<Record<string, Changes>> {
  return JSON.parse(readFileSync(join(FOLDER, 'taken-as.json'), 'utf8')) as Record<string, Changes>;
}
