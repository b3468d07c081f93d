import { Group, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** Beside the title: what can be done with the page as a whole. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page under the shell: its one heading, its name in the window, its content. */
export function Page({ title, aside, children }: PageProps) {
  useDocumentTitle(`${title} · Sequitur`);
  return (
    <>
      <Group justify="space-between" align="baseline" mb="sm" gap="sm">
        <Title order={1} size="h2">
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </>
  );
}
