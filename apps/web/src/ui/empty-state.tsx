import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** Nothing here yet: says why, and teaches the next step with one button. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Stack align="flex-start" gap="xs" py="xl" maw={560}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed">{children}</Text>
      {action}
    </Stack>
  );
}
