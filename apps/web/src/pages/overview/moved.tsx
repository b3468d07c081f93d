import type { OverviewView } from '@app/contracts';
import { Anchor, List, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Section } from '../../ui/section.js';
import { shortDate } from '../../words/dates.js';

/** Steps since the last meeting with a report, newest first. */
export function Moved({ moved }: { readonly moved: OverviewView['moved'] }) {
  return (
    <Section
      title="Moved since the last meeting"
      aside={
        <Anchor component={WorkspaceLink} to="/moved" size="sm">
          All that moved
        </Anchor>
      }
    >
      {moved.length === 0 && <Text c="dimmed">No step has been recorded since then.</Text>}
      <List listStyleType="none" spacing="xs">
        {moved.map(({ id, reference, title, words, on }, at) => (
          <List.Item key={`${id}-${at}`}>
            <Anchor component={WorkspaceLink} to={`/register/${id}`}>
              {reference} · {title}
            </Anchor>
            <Text size="sm" c="dimmed">
              {words}, {shortDate(on)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
