import type { MeetingView } from '@app/contracts';
import { Anchor, Stack, Text } from '@mantine/core';
import { useImports } from '../../../api/import-queries.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Section } from '../../../ui/section.js';
import { leftWords, statusWords } from '../list/import-words.js';
import { DropZone } from './drop-zone.js';

/** Where the report of a meeting is put in, and what is under way with those that were. For who may import. */
export function MeetingReport({ meeting: { id, cancelled, reports } }: { readonly meeting: MeetingView }) {
  const { canWrite } = useWorkspace();
  const imports = useImports().data?.items.filter(({ meetings }) => meetings.includes(id)) ?? [];
  if (!canWrite('import.run') || cancelled) return null;
  return (
    <Section title={reports.length === 0 ? 'Put in its report' : 'Put in its report, or another version of it'}>
      <Stack gap="sm">
        <DropZone meeting={id} />
        {imports.map((one) => (
          <Text key={one.id} size="sm">
            <Anchor component={WorkspaceLink} to={`/imports/${one.id}`} inherit>
              {one.name}
            </Anchor>
            : {statusWords(one).toLowerCase()}
            {one.status === 'review' && `, ${leftWords(one).toLowerCase()} left to decide`}
          </Text>
        ))}
      </Stack>
    </Section>
  );
}
