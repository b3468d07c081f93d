import type { InstrumentView } from '@app/contracts';
import { Table, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useInstruments } from '../../../api/answer-queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { Answer } from '../../../ui/answer.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { count } from '../../../words/words.js';
import { ROW_LINK, useRowKeys } from '../../register/use-row-keys.js';
import { DirectoryPage } from '../directory-page.js';
import classes from '../directory.module.css';
import { FactCell } from '../fact-cell.js';
import { SearchField } from '../search-field.js';
import { found, foundBy } from '../spellings.js';
import { EnterInstrumentButton } from './enter-instrument.js';

/** Resolutions, decisions and the like that outcomes are about, with their versions. */
export function InstrumentsPage() {
  const instruments = useInstruments();
  return (
    <DirectoryPage title="Instruments" aside={<EnterInstrumentButton />}>
      <Answer of={instruments}>{(all) => <Instruments all={all} />}</Answer>
    </DirectoryPage>
  );
}

function Instruments({ all }: { readonly all: readonly InstrumentView[] }) {
  const [params] = useSearchParams();
  useRowKeys(() => undefined);
  const words = params.get('q') ?? '';
  const named = all.map((each) => ({
    ...each,
    name: each.title,
    aliases: [...each.aliases, ...each.versions.flatMap(({ aliases }) => aliases)],
  }));
  const shown = found(named, words);
  return (
    <>
      <SearchField label="Find an instrument" />
      <Text size="sm" c="dimmed" role="status" mt="md" mb={4}>
        {count(shown.length, 'instrument')}
      </Text>
      {shown.length === 0 ? (
        <EmptyState title={all.length === 0 ? 'No instrument is entered yet' : 'No instrument fits'}>
          {all.length === 0
            ? 'Enter the resolutions and decisions that the group works under. Outcomes about them are then found together.'
            : 'Look for its number alone. If it is really not there, enter it, so that outcomes can name it.'}
        </EmptyState>
      ) : (
        <Table verticalSpacing={6} className={classes['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {['Instrument', 'Kind', 'Versions', 'Sources disagree'].map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((instrument) => (
              <Instrument key={instrument.id} instrument={instrument} words={words} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

interface InstrumentProps {
  readonly instrument: InstrumentView & { readonly name: string };
  readonly words: string;
}

function Instrument({ instrument, words }: InstrumentProps) {
  const { id, name, kind, versions, warnings } = instrument;
  const spelling = foundBy(instrument, words);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <WorkspaceLink className={classes['link']} to={`/instruments/${id}`} {...{ [ROW_LINK]: id }}>
          {name}
        </WorkspaceLink>
        {spelling !== null && (
          <Text size="xs" c="dimmed">
            also “{spelling}”
          </Text>
        )}
      </Table.Th>
      <Table.Td className={classes['short'] ?? ''}>{kind}</Table.Td>
      <FactCell>{versions.map(({ version }) => version).join(', ')}</FactCell>
      <FactCell>{warnings.map(({ words: told }) => told).join(' ')}</FactCell>
    </Table.Tr>
  );
}
