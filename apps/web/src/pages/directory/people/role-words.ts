import type { paths } from '../../../api/generated/schema.js';
import { shortDate } from '../../../words/dates.js';
import { capital, wordsOf } from '../../../words/words.js';

export type Person = paths['/api/v1/people']['get']['responses'][200]['content']['application/json'][number];
export type Role = Person['memberships'][number];

export const roles = [
  'secretariat',
  'chair',
  'focal_point',
  'auditor',
  'reader',
  'system_manager',
] as const satisfies readonly Role['role'][];

/** What each role is for, for who gives it. */
export const roleHints: Readonly<Record<Role['role'], string>> = {
  secretariat: 'Keeps the register: records outcomes, steps and corrections.',
  chair: 'Approves and verifies for the body. A Vice-Chair acting holds this role for these days.',
  focal_point: 'Acts for a party: claims what it has done, and gets its reminders.',
  auditor: 'Reads all, records observations, checks the log.',
  reader: 'Reads what the members of the body see.',
  system_manager: 'Looks after people, settings and keys. Changes nothing of the register.',
};

export function roleWords(role: string): string {
  return capital(wordsOf(role));
}

/** `Focal point of UNICEF in CWG-COP`. */
export function heldWords({ role, bodyId, entityId }: Role, nameOf: (entity: string) => string): string {
  const whose = role === 'focal_point' && entityId !== null ? ` of ${nameOf(entityId)}` : '';
  return `${roleWords(role)}${whose} ${bodyId === null ? 'in every body' : `in ${bodyId}`}`;
}

/** `since 1 Jan 2026`, `1 Jan – 31 Dec 2026`. */
export function daysWords({ from, until }: Pick<Role, 'from' | 'until'>): string {
  return until === null ? `since ${shortDate(from)}` : `${shortDate(from)} – ${shortDate(until)}`;
}

/** Whether the role holds on that day; both ends count. */
export function isHeld({ from, until }: Pick<Role, 'from' | 'until'>, day: string): boolean {
  return from <= day && (until === null || day <= until);
}
