import { idOf } from '../spellings.js';

const acts: Readonly<Record<string, string>> = { adopted: '', revised: 'rev', modified: 'mod' };

interface Version {
  readonly act: string;
  readonly by: string;
  readonly place: string;
  /** A date, or empty. */
  readonly on: string;
}

/** `rev-bucharest-2022`: what was done, where and in which year; by whom where no place is known. */
export function versionNameOf({ act, by, place, on }: Version): string {
  const year = on === '' ? (/\b(\d{4})\b/.exec(by)?.[1] ?? '') : on.slice(0, 4);
  const where = place.trim() === '' ? by.replace(year, '') : place;
  return idOf([acts[act] ?? '', where, year].join(' ')).slice(0, 60);
}
