import type { OutcomeView } from '@app/contracts';
import { Anchor, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Disposition } from '../../ui/disposition.js';
import { LatenessFlag, VisibilityFlag } from '../../ui/flags.js';
import { paragraphWords, purposeWords, wordsOf } from '../../words/words.js';
import { ChangeVisibility } from './corrections/change-visibility.js';
import { CorrectRecord } from './corrections/correct-record.js';
import { CorrectTitle } from './corrections/correct-title.js';
import { MergeButton } from './merging/merge-button.js';

export function OutcomeHead({ outcome }: { readonly outcome: OutcomeView }) {
  useDocumentTitle(`${outcome.reference} · Sequitur`);
  const purposes = [...new Set(outcome.addressees.map(({ purpose }) => purposeWords(purpose)))];
  return (
    <header>
      <Group justify="space-between" align="baseline" gap="xs">
        <Text c="dimmed">
          <Text span inherit fw={600} c="var(--mantine-color-text)">
            {outcome.reference}
          </Text>{' '}
          · {[wordsOf(outcome.kind), ...(outcome.kind === 'liaison_statement' ? purposes : [])].join(' · ')} ·{' '}
          <Anchor inherit component={WorkspaceLink} to={`/meetings/${outcome.meeting}`} title={outcome.meetingTitle}>
            {outcome.meeting}
          </Anchor>
          {outcome.paragraph !== null && ` (${paragraphWords(outcome.paragraph)})`}
        </Text>
        <Group gap="md">
          <VisibilityFlag visibility={outcome.visibility} />
          <LatenessFlag lateness={outcome.lateness} />
          <Disposition value={outcome.disposition} fw={600} />
        </Group>
      </Group>
      <Group gap="sm" align="baseline">
        <Title order={1} size="h2">
          {outcome.title}
        </Title>
        <CorrectTitle outcome={outcome} />
        <CorrectRecord outcome={outcome} />
        <MergeButton outcome={outcome} />
        <ChangeVisibility outcome={outcome} />
      </Group>
    </header>
  );
}
