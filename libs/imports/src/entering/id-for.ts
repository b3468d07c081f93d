import { hash } from 'node:crypto';

const MOST = 60;

/** An id that people can read, from a name: `ITU-T Study Group 17` → `itu-t-study-group-17`. Names of other scripts get a hash. */
export function idFor(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-|-$/g, '');
  return /[a-z0-9]/.test(words) ? words : `named-${hash('sha256', name.trim()).slice(0, 12)}`;
}
