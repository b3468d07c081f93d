import type { ProposalView } from '@app/contracts';
import { Alert, Text } from '@mantine/core';

/** Why it cannot be accepted as it stands, and what to do. */
export function Hindrances({ proposal: { hindrances } }: { readonly proposal: ProposalView }) {
  if (hindrances.length === 0) return null;
  return (
    <Alert variant="outline" color="gray" title="Before it can be accepted">
      {hindrances.map(({ code, detail }) => (
        <Text key={code} size="sm">
          {detail}
        </Text>
      ))}
    </Alert>
  );
}
