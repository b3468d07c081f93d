import { Button, Group, Text } from '@mantine/core';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../workspace.js';
import { asOfSentence } from './as-of.js';
import { useChooseMoment } from './use-choose-moment.js';

/** Says in a sentence that this is not the present, and leads back to it. */
export function AsOfBanner() {
  const { asOf, asRecorded, isPast, body } = useWorkspace();
  const meetings = useMeetings(body).data ?? [];
  const choose = useChooseMoment();
  if (!isPast) return null;
  return (
    <Group
      role="status"
      justify="space-between"
      px="sm"
      py={6}
      mb="md"
      gap="xs"
      style={{ background: 'var(--past)', border: '1px solid var(--past-line)', borderRadius: 4 }}
    >
      <Text fw={600}>{asOfSentence(asOf, asRecorded, meetings)}</Text>
      <Button
        size="compact-sm"
        variant="default"
        className="no-print"
        onClick={() => {
          choose({ asOf: null, asRecorded: null });
        }}
      >
        Back to now
      </Button>
    </Group>
  );
}
