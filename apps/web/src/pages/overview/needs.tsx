import type { OverviewView } from '@app/contracts';
import { Anchor, List, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Section } from '../../ui/section.js';
import { periodWords } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { useOtherNeeds } from './other-needs.js';

interface NeedsProps {
  readonly needs: OverviewView['needs'];
  readonly next: OverviewView['nextMeeting'];
}

/** What waits for somebody; each figure leads to the list behind it. */
export function Needs({ needs, next }: NeedsProps) {
  const waiting = needs.filter(({ count: n }) => n > 0);
  const others = useOtherNeeds();
  return (
    <Section title="Needs somebody">
      {waiting.length + others.length === 0 && <Text>Nothing waits for anybody.</Text>}
      <List listStyleType="none" spacing={4}>
        {waiting.map(({ key, words, count: n, filter }) => (
          <List.Item key={key}>
            <Anchor component={WorkspaceLink} to={`/register?${filter}`}>
              <b>{n}</b> {words}
            </Anchor>
          </List.Item>
        ))}
        {others.map(({ to, count: n, words }) => (
          <List.Item key={to}>
            <Anchor component={WorkspaceLink} to={to}>
              <b>{n}</b> {words}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Text mt="md">{next === null ? 'No further meeting is convened.' : nextWords(next)}</Text>
    </Section>
  );
}

function nextWords({ title, from, to, daysLeft }: NonNullable<OverviewView['nextMeeting']>): string {
  const days = daysLeft === null ? '' : `, in ${count(daysLeft, 'day')}`;
  return `Next: ${title}, ${periodWords(from, to)}${days}.`;
}
