import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from 'react-router';
import { useWorkspace } from '../../../app/workspace.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { PeopleDialog } from '../people-dialog.js';
import { PersonFields } from './person-fields.js';

/** For the system manager. */
export function AddPersonButton() {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('people.manage')) return null;
  return (
    <>
      <Button onClick={open}>Add a person …</Button>
      {opened && <AddPersonDialog onClose={close} />}
    </>
  );
}

function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const form = useTexts({ name: '', email: '', language: 'en', timeZone });
  const { texts } = form;
  return (
    <PeopleDialog
      title="Add a person"
      submitWords="Add"
      doneWords={`${texts.name} is in the list. Give a role next.`}
      change={() => ({ to: '/api/v1/people', body: { ...texts, email: texts.email.trim() || null } })}
      onClose={onClose}
      onDone={(id) => {
        void navigate(`/directory/people/${id}`);
      }}
    >
      {(errorsOf) => (
        <>
          <PersonFields {...form} errorsOf={errorsOf} />
          <Text size="sm" c="dimmed">
            Roles are given on the person’s own page. Without one, nothing can be seen.
          </Text>
        </>
      )}
    </PeopleDialog>
  );
}
