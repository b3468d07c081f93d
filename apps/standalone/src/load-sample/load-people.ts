import { commandIdOf, newId } from '@app/event-store';
import { type Membership, type Person, type Persons } from '@app/identity';
import { type IsoDate } from '@app/kernel';
import { type People } from './sample.schema.js';

type SamplePerson = People[number];

/** Adds the offices that use the sample workspace, with their roles from a day on. Doing so again changes nothing. */
export async function loadPeople(persons: Persons, people: People, from: IsoDate): Promise<void> {
  for (const person of people) {
    const known = await persons.byEmail(person.email);
    const personId = known?.personId ?? (await add(persons, person));
    for (const { role, body, entity } of person.memberships) {
      const membership: Membership = { role, bodyId: body, entityId: entity, from, until: null };
      if (known && holds(known, membership)) continue;
      await persons.addMembership(newId(personId, `${role} of ${body ?? 'all'}`), personId, membership);
    }
  }
}

async function add(persons: Persons, { id, name, email }: SamplePerson): Promise<string> {
  const personId = newId(commandIdOf('sample', 'load-people', id), 'person');
  await persons.add({ id: personId, kind: 'human', name, email });
  return personId;
}

function holds({ memberships }: Person, { role, bodyId }: Membership): boolean {
  return memberships.some((held) => held.role === role && held.bodyId === bodyId);
}
