import { Text, VisuallyHidden } from '@mantine/core';
import { useImports } from '../api/import-queries.js';

/** How many reports wait to be reviewed; nothing where none does. */
export function ImportsWaiting() {
  const waiting = useImports().data?.items.filter(({ status, counts }) => status === 'review' && counts.open > 0) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Text span size="sm" fw={600} ms={4}>
      {' '}
      {waiting.length}
      <VisuallyHidden> waiting</VisuallyHidden>
    </Text>
  );
}
