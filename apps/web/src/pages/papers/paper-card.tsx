import { Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface PaperCardProps {
  readonly title: string;
  readonly words: string;
  readonly children: ReactNode;
}

export function PaperCard({ title, words, children }: PaperCardProps) {
  return (
    <Card withBorder component="section">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text size="sm">{words}</Text>
        {children}
      </Stack>
    </Card>
  );
}
