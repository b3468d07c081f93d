import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Lines } from '../../ui/lines.js';
import { Section } from '../../ui/section.js';

interface OutcomeLinesProps<T> {
  readonly title: string;
  readonly of: readonly T[];
  readonly children: (line: T) => ReactNode;
}

/** A folded list of outcomes; nothing at all where it is empty. */
export function OutcomeLines<T>({ title, of, children }: OutcomeLinesProps<T>) {
  if (of.length === 0) return null;
  return (
    <Section title={`${title} (${of.length})`}>
      <details>
        <summary>Show</summary>
        <Lines>{of.map(children)}</Lines>
      </details>
    </Section>
  );
}

interface OutcomeLineProps {
  readonly of: { readonly outcomeId: string; readonly reference: string; readonly title: string };
  readonly children: ReactNode;
}

export function OutcomeLine({ of: { outcomeId, reference, title }, children }: OutcomeLineProps) {
  return (
    <li>
      <Anchor component={WorkspaceLink} to={`/register/${outcomeId}`}>
        {reference} {title}
      </Anchor>{' '}
      <Text span size="sm" c="dimmed">
        {children}
      </Text>
    </li>
  );
}
