import { unreachable, type Decider } from '@app/kernel';
import type { PersonCommand } from './person.commands.js';
import type { PersonEvent } from './person.events.js';

function decide(command: PersonCommand, isErased: boolean): readonly PersonEvent[] {
  switch (command.type) {
    case 'ErasePerson':
      return isErased
        ? []
        : [{ type: 'PersonErased', data: { person: command.person }, prose: { reason: command.reason } }];
    case 'CorrectPerson': {
      const { person: id, corrected } = command;
      return corrected.length === 0 ? [] : [{ type: 'PersonCorrected', data: { person: id, corrected } }];
    }
    case 'SetRoleDates': {
      const { role, before, after } = command;
      const isSame = before.from === after.from && before.until === after.until;
      return isSame ? [] : [{ type: 'RoleDatesSet', data: { ...role, before, after } }];
    }
    default:
      return unreachable(command);
  }
}

/** Whether the person was erased. */
export const person: Decider<PersonCommand, PersonEvent, boolean> = {
  initial: false,
  decide,
  evolve: (isErased, { type }) => isErased || type === 'PersonErased',
  judge: () => undefined,
};
