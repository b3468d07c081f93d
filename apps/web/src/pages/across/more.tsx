import { Button, Group, Text } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';

interface MoreProps {
  readonly of: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  readonly shown: number;
  readonly total: number;
}

/** What of an answer is not shown yet; said on paper too. */
export function More({ of: { hasNextPage, isFetchingNextPage, fetchNextPage }, shown, total }: MoreProps) {
  if (!hasNextPage) return null;
  return (
    <Group gap="md">
      <Text role="status">
        The first {shown.toLocaleString('en')} of {total.toLocaleString('en')} are shown.
      </Text>
      <Button variant="default" className="no-print" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        Show more
      </Button>
    </Group>
  );
}
