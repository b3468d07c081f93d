import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface SignInFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function SignInFrame({ title, children }: SignInFrameProps) {
  useDocumentTitle(`${title} · Sequitur`);
  return (
    <Center component="main" mih="90vh" p="md">
      <Paper withBorder p="xl" w="100%" maw={440}>
        <Stack gap="md">
          <div>
            <Text c="dimmed" fw={600}>
              Sequitur
            </Text>
            <Title order={1} size="h2">
              {title}
            </Title>
          </div>
          {children}
        </Stack>
      </Paper>
    </Center>
  );
}
