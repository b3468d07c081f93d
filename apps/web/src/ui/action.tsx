import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

interface ActionProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
  /** Whether what it opens and closes is open; left out for what opens a dialog. */
  readonly expanded?: boolean;
}

/** A small thing to do, within a text or beside a fact; looks like a link and is a button. */
export function Action({ onClick, children, expanded, ...aria }: ActionProps) {
  return (
    <Anchor component="button" type="button" size="sm" lh={1.7} onClick={onClick} aria-expanded={expanded} {...aria}>
      {children}
    </Anchor>
  );
}
