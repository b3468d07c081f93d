import { DomainError } from '@app/kernel';
import type { Actor } from './domain/access.js';

/** A person or a service that acts, with all roles past and present. */
export interface Person extends Actor {
  readonly kind: 'human' | 'service';
  readonly name: string;
  readonly email: string | null;
  readonly language: string;
  readonly timeZone: string;
}

/** What is said of someone new. */
export interface NewPerson {
  readonly id: string;
  readonly kind: 'human' | 'service';
  readonly name: string;
  readonly email: string | null;
  readonly language?: string;
  readonly timeZone?: string;
}

export type PersonRefusalCode =
  | 'person-unknown'
  | 'membership-unknown'
  | 'entity-unknown'
  | 'email-taken'
  | 'key-reused'
  | 'role-dates-reversed'
  | 'last-system-manager'
  | 'not-a-mention';

export class PersonRefusal extends DomainError<PersonRefusalCode> {}

/** E-mail addresses are kept and compared in lower case. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();
