import type { RegisterRow } from '@app/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { TakeStepsButton } from './bulk/take-steps-button.js';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  readonly rows: readonly RegisterRow[];
  readonly selection: Selection;
}

/** What can be done with the chosen rows: one step for all; their lines go into a mail or a document. */
export function SelectionBar({ rows, selection }: SelectionBarProps) {
  const clipboard = useClipboard({ timeout: 2_000 });
  if (selection.ids.size === 0) return null;
  const lines = rows.filter(({ id }) => selection.ids.has(id)).map(({ reference, title }) => `${reference} ${title}`);
  return (
    <Group gap="xs">
      <Text size="sm" role="status">
        {selection.ids.size} selected
      </Text>
      <TakeStepsButton ids={[...selection.ids]} onRecorded={selection.clear} />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          clipboard.copy(lines.join('\n'));
        }}
      >
        {clipboard.copied ? 'Copied' : 'Copy references and titles'}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
        Clear
      </Button>
    </Group>
  );
}
