import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@app/identity';
import {
  acceptances,
  dispositions,
  meetingRelations,
  movementTypes,
  outcomeKinds,
  purposes,
  positions,
  progressWords,
  recordingEvents,
  relationTypes,
  stepTies,
  stepTypes,
  verifiers,
  viewTypes,
  workflows,
} from '@app/outcomes';
import { fixture, fixtureNames, newestVersion, oneVersionOn, pinned, sums } from './event-fixtures.js';
import { eventTypesInSources, problemCodes, refusalCodes } from './refusal-codes.js';
import { takenAs } from './stored-events.js';

const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');

/** Words that the glossary explains: each stands in a row of a table, first or, for a kind's event, second. */
const explained = new Set(
  glossary
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => line.split('|').slice(1, 3))
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '')),
);

/** `ProseRedacted` is the event store's own; the others are the domains'. */
const eventTypes = [
  ...new Set([...Object.values(recordingEvents), ...stepTypes, ...eventTypesInSources(), 'ProseRedacted']),
].sort();

/** Codes that never reach HTTP: they end a start, a command or a job with a sentence. */
const WITHOUT_STATUS: Readonly<Record<string, string>> = {
  'configuration-invalid': 'the start ends',
  'database-rights-missing': 'the start or the migration ends',
  'database-unreachable': 'the start or the migration ends; while running it is database-unavailable',
  'postgres-too-old': 'the start or the migration ends',
  'data-folder-in-use': 'the start ends',
  'data-folder-not-a-cluster': 'the start ends',
  'data-folder-not-writable': 'the start ends',
  'data-folder-other-version': 'the start ends',
  'no-unprivileged-user': 'the start ends',
  'postgres-binaries-unusable': 'the start ends',
  'postgres-did-not-start': 'the start ends',
  'postgres-did-not-stop': 'the start ends',
  'postgres-died': 'the program ends',
  'port-in-use': 'the start ends',
  'port-not-allowed': 'the start ends',
  'host-not-here': 'the start ends',
  'sample-document-unknown': 'the loading of the sample ends',
  'job-id-unusable': 'a defect of ours, seen in the log of the worker',
  'job-unknown': 'the job fails, seen in the log of the worker',
  'reader-too-slow': 'the last frame of a stream of events says so',
  'server-stopping': 'the last frame of a stream of events says so',
  'upcasters-incomplete': 'the start ends: a defect of ours',
  'route-without-permission': 'the start ends: a defect of ours',
  'body-not-named': 'the command line ends',
  'filter-invalid': 'the command line ends',
  'report-unknown': 'the command line ends',
  'report-incomplete': 'the command line ends',
  'program-running': 'the command line ends',
  'report-unreadable': 'the command line ends',
  'paper-unknown': 'the command line ends',
  'format-unknown': 'the command line ends',
  'instant-invalid': 'the command line ends',
  'role-unknown': 'the command line ends',
  'audit-key-unusable': 'the start ends',
  'verifier-key-malformed': 'the command line ends',
  'file-not-verifiable': 'the command line ends',
  'number-invalid': 'the command line ends',
  'note-malformed': 'verify says it of a checkpoint',
  'note-not-signed': 'verify says it of a checkpoint',
  'reason-malformed': 'a defect of ours, seen in the log of the worker',
  'report-ended-reader': 'the import says so',
  'checkpoint-not-made': 'the job that asked for it is tried again',
};

describe('every event that can be stored', () => {
  it.each(eventTypes)('%s is explained in the glossary', (type) => {
    expect(explained).toContain(type);
  });

  it.each(eventTypes)('%s has a stored fixture of every version, and each leads to the next', (type) => {
    const versions = Array.from({ length: newestVersion(type) }, (_, index) => index + 1);
    const names = fixtureNames().filter((name) => name.startsWith(`${type}.v`));
    expect(names.sort()).toEqual(versions.map((version) => `${type}.v${version}`));
    for (const version of versions) {
      const stored = fixture(`${type}.v${version}`);
      expect(stored).toMatchObject({ type, schemaVersion: version });
      expect(oneVersionOn(stored)).toEqual(
        names.includes(`${type}.v${version + 1}`) ? fixture(`${type}.v${version + 1}`) : null,
      );
    }
  });

  // A new fixture is listed by: cd test/fixtures/events && sha256sum NAME.json >> SHA256SUMS
  it('was never edited in its fixture, since what is stored is not', () => {
    const { actual, listed } = sums();
    expect(actual).toEqual(listed);
  });

  it.each(fixtureNames())('%s is taken as it always was', (name) => {
    expect(eventTypes).toContain(fixture(name).type);
    expect(takenAs(fixture(name))).toEqual(pinned()[name]);
  });

  it.each(fixtureNames())('%s is taken without its words, once they were removed for good', (name) => {
    expect(() => takenAs({ ...fixture(name), prose: null })).not.toThrow();
  });
});

describe('every word of the register', () => {
  const words = new Set([
    ...[outcomeKinds, dispositions, purposes, acceptances, meetingRelations, relationTypes, verifiers, ROLES].flat(),
    ...movementTypes,
    ...[positions, progressWords, viewTypes, Object.values(stepTies)].flat(),
    ...Object.values(workflows).flatMap(({ stages }) => Object.keys(stages)),
  ]);

  it.each([...words])('%s is explained in the glossary', (word) => {
    expect(explained).toContain(word);
  });
});

describe('every refusal', () => {
  const codes = refusalCodes();
  const answered = problemCodes();

  it.each([...codes.keys()].sort())('%s has a status, or a reason to have none', (code) => {
    expect(answered.has(code) || code in WITHOUT_STATUS).toBe(true);
  });

  it.each(Object.keys(WITHOUT_STATUS))('%s, said to have no status, exists and has none', (code) => {
    expect([codes.has(code), answered.has(code)]).toEqual([true, false]);
  });
});
