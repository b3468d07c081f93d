import { Anchor, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useParams } from 'react-router';
import { usePerson } from '../../../api/directory-queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { Answer } from '../../../ui/answer.js';
import { Section } from '../../../ui/section.js';
import { DirectoryPage } from '../directory-page.js';
import { CorrectPersonDialog } from './correct-person.js';
import { EraseDialog } from './erase-dialog.js';
import { Erasure } from './erasure.js';
import { Roles } from './roles.js';
import type { Person } from './role-words.js';

/** One person: how to write to them, what they may do, and the way out of the list. */
export function PersonPage() {
  const { id = '' } = useParams();
  const person = usePerson(id);
  // Stays open when the person is gone, to say so.
  const [erased, setErased] = useState<Person | null>(null);
  return (
    <DirectoryPage title={person.data?.name ?? 'A person'}>
      <Answer of={person}>
        {(found) => (
          <Stack gap="xl" maw={820}>
            <Facts person={found} />
            <Roles person={found} />
            <Erasure
              name={found.name}
              onAsk={() => {
                setErased(found);
              }}
            />
            <Anchor component={WorkspaceLink} to="/directory/people">
              All people
            </Anchor>
          </Stack>
        )}
      </Answer>
      {erased !== null && (
        <EraseDialog
          person={erased}
          onClose={() => {
            setErased(null);
          }}
        />
      )}
    </DirectoryPage>
  );
}

function Facts({ person }: { readonly person: Person }) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  const { kind, email, language, timeZone } = person;
  return (
    <Section
      title="Address"
      aside={canWrite('people.manage') && kind === 'human' && <Action onClick={open}>Correct …</Action>}
    >
      <Text>
        {email ?? (kind === 'human' ? 'No e-mail address: cannot sign in.' : 'A program, signed in by its key.')}
      </Text>
      <Text size="sm" c="dimmed">
        Mail in {new Intl.DisplayNames('en', { type: 'language' }).of(language)}, by the clock of {timeZone}
      </Text>
      {opened && <CorrectPersonDialog person={person} onClose={close} />}
    </Section>
  );
}
