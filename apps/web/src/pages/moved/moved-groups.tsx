import type { MovementsView } from '@app/contracts';
import { Anchor, List, Stack, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { DispositionMark } from '../../ui/disposition.js';
import { LatenessFlag } from '../../ui/flags.js';
import { Section } from '../../ui/section.js';
import { wordsOf } from '../../words/words.js';
import { grouped } from './groups.js';
import classes from './moved.module.css';

/** What moved, by what matters most about each outcome; every outcome stands once, with all its movements. */
export function MovedGroups({ outcomes }: Pick<MovementsView, 'outcomes'>) {
  return (
    <Stack gap="xl">
      {grouped(outcomes).map(({ title, items }) => (
        <Section key={title} title={`${title} (${items.length})`}>
          <List listStyleType="none" spacing={8}>
            {items.map((outcome) => (
              <List.Item key={outcome.id} className={classes['line'] ?? ''}>
                <Line outcome={outcome} />
              </List.Item>
            ))}
          </List>
        </Section>
      ))}
    </Stack>
  );
}

function Line({ outcome }: { readonly outcome: MovementsView['outcomes'][number] }) {
  const { id, reference, title, kind, disposition, lateness, movements } = outcome;
  return (
    <div className={classes['outcome']}>
      <DispositionMark value={disposition} />
      <div>
        <Anchor component={WorkspaceLink} to={`/register/${id}`}>
          {reference} {title}
        </Anchor>{' '}
        <LatenessFlag lateness={lateness} />
        <Text size="sm" c="dimmed">
          {[wordsOf(kind), ...movements.map(({ words }) => words)].join(' · ')}
        </Text>
      </div>
    </div>
  );
}
