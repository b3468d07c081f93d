import { Button, Group, Table, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { usePeople } from '../../../api/directory-queries.js';
import { useEntities } from '../../../api/queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { Answer } from '../../../ui/answer.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { count } from '../../../words/words.js';
import { Choice } from '../../across/filters.js';
import { ROW_LINK, useRowKeys } from '../../register/use-row-keys.js';
import { DirectoryPage } from '../directory-page.js';
import classes from '../directory.module.css';
import { SearchField } from '../search-field.js';
import { found } from '../spellings.js';
import { AddPersonButton } from './add-person.js';
import { heldWords, isHeld, roles, roleWords, type Person } from './role-words.js';

const choices = [{ value: '', label: 'All roles' }, ...roles.map((role) => ({ value: role, label: roleWords(role) }))];

/** Everybody who can sign in or is reminded, with the roles of today; for the system manager. */
export function PeoplePage() {
  const people = usePeople();
  return (
    <DirectoryPage title="People" aside={<AddPersonButton />}>
      <Answer of={people}>{(all) => <People all={all} />}</Answer>
    </DirectoryPage>
  );
}

function People({ all }: { readonly all: readonly Person[] }) {
  const [params, setParams] = useSearchParams();
  useRowKeys(() => undefined);
  const role = params.get('role') ?? '';
  const named = all.map((person) => ({ ...person, aliases: person.email === null ? [] : [person.email] }));
  const shown = found(named, params.get('q') ?? '').filter(
    ({ memberships }) => role === '' || memberships.some((held) => held.role === role),
  );
  return (
    <>
      <Group gap="md" align="flex-end" mb="md">
        <SearchField label="Find a person" hint="A name or an e-mail address ( / )" />
        <Choice name="role" label="Role" data={choices} />
      </Group>
      <Text size="sm" c="dimmed" role="status" mb={4}>
        {count(shown.length, 'person', 'people')}
      </Text>
      {shown.length === 0 ? (
        <EmptyState
          title="Nobody fits"
          action={
            <Button
              onClick={() => {
                const body = params.get('body');
                setParams(body === null ? {} : { body });
              }}
            >
              Show everybody
            </Button>
          }
        >
          Look for fewer letters. Whoever is to sign in or to be reminded is added here, and then given a role.
        </EmptyState>
      ) : (
        <PeopleTable people={shown} />
      )}
    </>
  );
}

function PeopleTable({ people }: { readonly people: readonly Person[] }) {
  const entities = useEntities().data ?? [];
  const nameOf = (id: string) => entities.find((each) => each.id === id)?.name ?? id;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Table verticalSpacing={6} className={classes['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          {['Name', 'E-mail address', 'Roles today'].map((head) => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map(({ id, name, kind, email, memberships }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              <WorkspaceLink className={classes['link']} to={`/directory/people/${id}`} {...{ [ROW_LINK]: id }}>
                {name}
              </WorkspaceLink>
              {kind === 'service' && (
                <Text size="xs" c="dimmed">
                  a program, by its key
                </Text>
              )}
            </Table.Th>
            <Table.Td>{email ?? (kind === 'human' ? 'none: cannot sign in' : '–')}</Table.Td>
            <Table.Td>
              {memberships
                .filter((held) => isHeld(held, today))
                .map((held) => heldWords(held, nameOf))
                .join(', ') || 'none: may do nothing'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
