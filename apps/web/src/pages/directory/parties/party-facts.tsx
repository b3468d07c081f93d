import type { EntityView } from '@app/contracts';
import { Stack, Text } from '@mantine/core';
import { useEntities } from '../../../api/queries.js';
import { longDate } from '../../../words/dates.js';
import { FocalPoints } from './focal-points.js';
import { PartyCare } from './party-care.js';

/** What else texts call a party, where its mail goes and who acts for it; and what can be put right. */
export function PartyFacts({ id }: { readonly id: string }) {
  const party = useEntities().data?.find((each) => each.id === id);
  return (
    <Stack gap={2}>
      {party !== undefined && <Facts party={party} />}
      {party !== undefined && <PartyCare party={party} />}
      <FocalPoints entity={id} name={party?.name ?? id} />
    </Stack>
  );
}

function Facts({ party: { aliases, email, dissolvedOn } }: { readonly party: EntityView }) {
  return (
    <>
      {dissolvedOn !== null && <Text size="sm">It is no more since {longDate(dissolvedOn)}. What it owed stays.</Text>}
      {aliases.length > 0 && <Text size="sm">Also called {aliases.map((alias) => `“${alias}”`).join(', ')}</Text>}
      {email !== null && <Text size="sm">Registered address: {email}</Text>}
    </>
  );
}
