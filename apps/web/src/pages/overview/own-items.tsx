import { Anchor, List, Text } from '@mantine/core';
import { useMe, useRegister } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { LatenessFlag } from '../../ui/flags.js';
import { Section } from '../../ui/section.js';

const UNDER_WAY = 'open,in_progress';
const SHOWN = 5;

/** For a focal point, before everything else: what the own entity has to act on, the nearest limit first. */
export function OwnItems() {
  const { body } = useWorkspace();
  const held = (useMe().data?.memberships ?? []).filter(
    ({ role, bodyId }) => role === 'focal_point' && (bodyId === null || bodyId === body),
  );
  return [...new Set(held.flatMap(({ entityId }) => entityId ?? []))].map((entity) => (
    <OfEntity key={entity} entity={entity} />
  ));
}

function OfEntity({ entity }: { readonly entity: string }) {
  const page = useRegister({ owner: entity, disposition: UNDER_WAY, sort: 'due' }, SHOWN).data?.pages[0];
  if (page === undefined) return null;
  const name = page.items.flatMap(({ owners }) => owners).find(({ id }) => id === entity)?.name ?? entity;
  return (
    <Section
      title={`Yours, for ${name}`}
      aside={
        <Anchor component={WorkspaceLink} to={`/register?owner=${entity}&disposition=${UNDER_WAY}&sort=due`} size="sm">
          All {page.total}
        </Anchor>
      }
    >
      {page.items.length === 0 && <Text>Nothing waits for you.</Text>}
      <List listStyleType="none" spacing={4}>
        {page.items.map(({ id, reference, title, lateness, deadlines }) => (
          <List.Item key={id}>
            <Anchor component={WorkspaceLink} to={`/register/${id}`}>
              {reference} · {title}
            </Anchor>{' '}
            <LatenessFlag lateness={lateness} />
            {deadlines.length > 0 && (
              <Text size="sm" c="dimmed">
                {deadlines.map(({ words }) => words).join('; ')}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
