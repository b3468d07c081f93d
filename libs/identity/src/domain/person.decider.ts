import type { Decider } from '@app/kernel';
import type { PersonEvent } from './person.events.js';

export interface ErasePerson {
  readonly type: 'ErasePerson';
  readonly person: string;
  readonly reason: string;
}

/** Whether the person was erased. */
export const person: Decider<ErasePerson, PersonEvent, boolean> = {
  initial: false,
  decide: ({ person: id, reason }, isErased) =>
    isErased ? [] : [{ type: 'PersonErased', data: { person: id }, prose: { reason } }],
  evolve: () => true,
  judge: () => undefined,
};
