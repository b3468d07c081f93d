import { Stack, Text } from '@mantine/core';
import { useFocalPoints } from '../../api/directory-queries.js';
import { useEntities } from '../../api/queries.js';
import { longDate } from '../../words/dates.js';

/** What else texts call a party, and who acts for it. */
export function PartyFacts({ id }: { readonly id: string }) {
  const party = useEntities().data?.find((each) => each.id === id);
  const focalPoints = useFocalPoints(id).data ?? [];
  return (
    <Stack gap={2}>
      {party !== undefined && party.aliases.length > 0 && (
        <Text size="sm">Also called {party.aliases.map((alias) => `“${alias}”`).join(', ')}</Text>
      )}
      {focalPoints.length === 0 && <Text size="sm">Nobody is named as focal point.</Text>}
      {focalPoints.map(({ id: role, person, from, until }) => (
        <Text size="sm" key={role}>
          Focal point: {person.name}, from {longDate(from)}
          {until !== null && ` until ${longDate(until)}`}
        </Text>
      ))}
    </Stack>
  );
}
