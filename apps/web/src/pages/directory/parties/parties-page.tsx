import { EntityKind, type EntityView } from '@app/contracts';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useEntities } from '../../../api/queries.js';
import { Answer } from '../../../ui/answer.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { capital, count } from '../../../words/words.js';
import { Choice } from '../../across/filters.js';
import { useRowKeys } from '../../register/use-row-keys.js';
import { DirectoryPage } from '../directory-page.js';
import { SearchField } from '../search-field.js';
import { found } from '../spellings.js';
import { EnterPartyButton } from './enter-party.js';
import { PartiesTable } from './parties-table.js';
import { useUnreached } from './use-unreached.js';

const kinds = [
  { value: '', label: 'All kinds' },
  ...EntityKind.options.map((kind) => ({ value: kind, label: capital(kind) })),
];

/** States, organizations, organs, offices and groups: whoever can owe something or be written to; never a person. */
export function PartiesPage() {
  const entities = useEntities();
  return (
    <DirectoryPage title="Parties" aside={<EnterPartyButton />}>
      <Answer of={entities}>{(all) => <Parties all={all} />}</Answer>
    </DirectoryPage>
  );
}

function Parties({ all }: { readonly all: readonly EntityView[] }) {
  const [params, setParams] = useSearchParams();
  const unreached = useUnreached();
  useRowKeys(() => undefined);
  const words = params.get('q') ?? '';
  const kind = params.get('kind') ?? '';
  const isUnreached = params.get('without') === 'focal-point';
  const shown = found(all, words)
    .filter((party) => kind === '' || party.kind === kind)
    .filter(({ id }) => !isUnreached || unreached.has(id));
  return (
    <>
      <Group gap="md" align="flex-end" mb="md">
        <SearchField label="Find a party" />
        <Choice name="kind" label="Kind" data={kinds} />
        <Checkbox
          mb={8}
          label={`Must act, and has no focal point (${unreached.size})`}
          checked={isUnreached}
          onChange={({ currentTarget: { checked } }) => {
            setParams((now) => {
              const next = new URLSearchParams(now);
              if (checked) next.set('without', 'focal-point');
              else next.delete('without');
              return next;
            });
          }}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status" mb={4}>
        {count(shown.length, 'party', 'parties')}
      </Text>
      {shown.length === 0 ? (
        <NoneFound words={words} />
      ) : (
        <PartiesTable key={params.toString()} parties={shown} words={words} unreached={unreached} />
      )}
    </>
  );
}

function NoneFound({ words }: { readonly words: string }) {
  const [params, setParams] = useSearchParams();
  return (
    <EmptyState
      title="No party fits"
      action={
        <Button
          onClick={() => {
            const body = params.get('body');
            setParams(body === null ? {} : { body });
          }}
        >
          Show all parties
        </Button>
      }
    >
      {words === ''
        ? 'Take a filter away.'
        : `Nobody bears “${words}” in a name or a spelling. Look for fewer letters; if it is really not there, enter it, so that outcomes can name it.`}
    </EmptyState>
  );
}
