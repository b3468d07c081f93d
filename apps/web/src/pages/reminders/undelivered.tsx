import type { UndeliveredTo } from '@app/contracts';
import { Anchor, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Lines } from '../../ui/lines.js';
import { Section } from '../../ui/section.js';
import { longDate } from '../../words/dates.js';

/** Whom mail does not reach, and what to do about it; nothing at all where everybody is reached. */
export function Undelivered({ to }: { readonly to: readonly UndeliveredTo[] }) {
  if (to.length === 0) return null;
  return (
    <Section title={`Mail does not reach (${to.length})`}>
      <Lines>
        {to.map(({ id, kind, name, since, permanent, reason, suppressed }) => (
          <li key={id}>
            <Anchor component={WorkspaceLink} to={kind === 'person' ? `/directory/people/${id}` : `/entities/${id}`}>
              {name}
            </Anchor>
            : {permanent ? 'the address is not taken' : 'the mailbox takes nothing for now'}, since{' '}
            {longDate(since.slice(0, 10))}.{' '}
            {suppressed ? 'Nothing is sent there; correct the address to go on.' : 'It is tried again.'}
            <Text size="sm" c="dimmed">
              The mail server said: {reason}
            </Text>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
