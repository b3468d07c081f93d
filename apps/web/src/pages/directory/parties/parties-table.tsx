import type { EntityView } from '@app/contracts';
import { Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAllFocalPoints } from '../../../api/directory-queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { longDate } from '../../../words/dates.js';
import { ROW_LINK } from '../../register/use-row-keys.js';
import classes from '../directory.module.css';
import { FactCell } from '../fact-cell.js';
import { foundBy } from '../spellings.js';

const AT_ONCE = 60;

interface PartiesTableProps {
  readonly parties: readonly EntityView[];
  readonly words: string;
  readonly unreached: ReadonlySet<string>;
}

/** One line a party. Keys: j, k, Enter. */
export function PartiesTable({ parties, words, unreached }: PartiesTableProps) {
  const [all, { open }] = useDisclosure();
  const shown = all ? parties : parties.slice(0, AT_ONCE);
  return (
    <>
      <Table verticalSpacing={6} className={classes['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {['Party', 'Kind', 'Focal point', 'Registered address'].map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((party) => (
            <Party key={party.id} party={party} words={words} isUnreached={unreached.has(party.id)} />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < parties.length && (
        <Button mt="md" variant="default" onClick={open}>
          Show all {parties.length}
        </Button>
      )}
    </>
  );
}

interface PartyProps {
  readonly party: EntityView;
  readonly words: string;
  readonly isUnreached: boolean;
}

function Party({ party, words, isUnreached }: PartyProps) {
  const spelling = foundBy(party, words);
  const today = new Date().toISOString().slice(0, 10);
  const acting = (useAllFocalPoints().data ?? []).filter(
    ({ entityId, from, until }) => entityId === party.id && from <= today && (until === null || today <= until),
  );
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <WorkspaceLink className={classes['link']} to={`/entities/${party.id}`} {...{ [ROW_LINK]: party.id }}>
          {party.name}
        </WorkspaceLink>
        {spelling !== null && (
          <Text size="xs" c="dimmed">
            also “{spelling}”
          </Text>
        )}
      </Table.Th>
      <Table.Td className={classes['short'] ?? ''}>
        {party.kind}
        {party.dissolvedOn !== null && (
          <Text size="xs" c="dimmed">
            no more since {longDate(party.dissolvedOn)}
          </Text>
        )}
      </Table.Td>
      <FactCell>
        {acting.map(({ person }) => person.name).join(', ') || (isUnreached ? 'nobody, and must act' : '')}
      </FactCell>
      <FactCell>{party.email}</FactCell>
    </Table.Tr>
  );
}
