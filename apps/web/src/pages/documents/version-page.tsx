import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useVersionMatters } from '../../api/directory-queries.js';
import { useDocuments } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { count, paragraphWords } from '../../words/words.js';
import { Decide } from './decide.js';
import type { Matter } from './matter.js';

/** What a new version of a report asks, outcome by outcome. */
export function VersionPage() {
  const { id = '', version = '' } = useParams();
  const { body } = useWorkspace();
  const title = useDocuments(body).data?.find((each) => each.id === id)?.title ?? id;
  return (
    <Page title={`${title}, ${version}`}>
      <Answer of={useVersionMatters(id, version)}>
        {({ matters, undecided }) =>
          matters.length === 0 ? (
            <EmptyState title="It asks nothing">
              No outcome rests on a paragraph that this version changed. What it adds can be recorded at its meeting.
            </EmptyState>
          ) : (
            <Stack gap="lg">
              <Text>
                {count(matters.length, 'place')} of outcomes read otherwise in this version.{' '}
                {undecided === 0 ? 'All are decided.' : `${undecided} to decide.`}
              </Text>
              {matters.map((matter) => (
                <MatterEntry key={`${matter.id} ${matter.citation}`} matter={matter} version={version} />
              ))}
            </Stack>
          )
        }
      </Answer>
    </Page>
  );
}

const changes: Readonly<Record<Matter['change'], string>> = {
  changed: 'reads otherwise',
  renumbered: 'has another number',
  removed: 'is gone',
};

function MatterEntry({ matter, version }: { readonly matter: Matter; readonly version: string }) {
  const { id, reference, title, paragraph, citedVersion, change, newParagraph, before, after } = matter;
  return (
    <Stack gap={4} component="article">
      <Group justify="space-between" gap="sm">
        <Text>
          <Anchor component={WorkspaceLink} to={`/register/${id}`}>
            {reference}
          </Anchor>{' '}
          {title}
        </Text>
        <Decide matter={matter} version={version} />
      </Group>
      <Text size="sm" c="dimmed">
        {paragraphWords(paragraph)} of version {citedVersion} {changes[change]}
        {newParagraph !== null && newParagraph !== paragraph && `: ${paragraphWords(newParagraph)}`}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          <Text span inherit fw={600}>
            Before{' '}
          </Text>
          {before}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          <Text span inherit fw={600}>
            Now{' '}
          </Text>
          {after ?? 'Nothing.'}
        </Text>
      </SimpleGrid>
    </Stack>
  );
}
