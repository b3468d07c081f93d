import type { ReactNode } from 'react';
import { useWorkspace } from '../../app/workspace.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';

const parts = [
  { to: '/directory', label: 'Parties', ability: 'directory.read' },
  { to: '/directory/instruments', label: 'Instruments', ability: 'directory.read' },
  { to: '/directory/people', label: 'People', ability: 'people.manage' },
] as const;

interface DirectoryPageProps {
  readonly title: string;
  /** What can be entered here. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the directory: who and what the registers speak of. It belongs to no body. */
export function DirectoryPage({ title, aside, children }: DirectoryPageProps) {
  const { canRead } = useWorkspace();
  return (
    <Page title={title} aside={aside}>
      <Tabs label="The directory" tabs={parts.filter(({ ability }) => canRead(ability))} />
      {children}
    </Page>
  );
}
