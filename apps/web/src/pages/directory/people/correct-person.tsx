import { Text } from '@mantine/core';
import { useTexts } from '../../outcome/commands/form-state.js';
import { PeopleDialog } from '../people-dialog.js';
import { PersonFields } from './person-fields.js';
import type { Person } from './role-words.js';

interface CorrectPersonProps {
  readonly person: Person;
  readonly onClose: () => void;
}

export function CorrectPersonDialog({ person: { id, name, email, language, timeZone }, onClose }: CorrectPersonProps) {
  const form = useTexts({ name, email: email ?? '', language, timeZone });
  const { texts } = form;
  const address = texts.email.trim() || null;
  // Naming the address anew, even the same one, would sign the person out.
  const body = { ...texts, ...(address === email ? { email: undefined } : { email: address }) };
  return (
    <PeopleDialog
      title={`Correct ${name}`}
      submitWords="Correct"
      doneWords={`${texts.name} is corrected.`}
      change={() => ({ to: '/api/v1/people/{id}/corrections', at: { id }, body })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <PersonFields {...form} errorsOf={errorsOf} />
          {address !== email && (
            <Text size="sm">With another address the person signs in anew; links to the former one open nothing.</Text>
          )}
        </>
      )}
    </PeopleDialog>
  );
}
