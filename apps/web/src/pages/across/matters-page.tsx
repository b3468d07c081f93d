import type { MattersArisingView } from '@app/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { useMattersArising } from '../../api/answer-queries.js';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { periodWords } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { AcrossPage } from './across-page.js';
import { Choice, KindChoice, useFilters } from './filters.js';
import { More } from './more.js';
import { MattersParts } from './matters-parts.js';

/** What earlier meetings left open, for the next one or one that is named. */
export function MattersPage() {
  const matters = useMattersArising(useFilters());
  return (
    <AcrossPage title="Matters arising">
      <Stack gap="lg">
        <Group gap="md">
          <NextChoice />
          <KindChoice />
        </Group>
        <Answer of={matters}>
          {(view) => (
            <Stack gap="xl">
              <Text size="lg" maw={760} role="status">
                {summary(view)}
              </Text>
              {view.matters.length === 0 ? (
                <EmptyState title="Nothing arises">No outcome of an earlier meeting is open.</EmptyState>
              ) : (
                <>
                  <MattersParts view={view} />
                  <More of={matters} shown={view.matters.length} total={view.total} />
                </>
              )}
            </Stack>
          )}
        </Answer>
      </Stack>
    </AcrossPage>
  );
}

function NextChoice() {
  const { body } = useWorkspace();
  const meetings = (useMeetings(body).data ?? []).filter(({ cancelled }) => !cancelled).toReversed();
  const data = [{ value: '', label: 'The next one' }, ...meetings.map(({ id }) => ({ value: id, label: id }))];
  return <Choice name="next" label="For" data={data} />;
}

function summary({ meeting, last, total, counts }: MattersArisingView): string {
  const { daysLeft } = meeting;
  const days = daysLeft === null || daysLeft < 0 ? '' : `, in ${count(daysLeft, 'day')}`;
  const before = last === null ? '' : ` The last meeting was ${last.id}.`;
  const parts = [
    count(total, 'matter'),
    ...(counts.due > 0 ? [`${counts.due} due by then or overdue`] : []),
    ...(counts.toVerify > 0 ? [`${counts.toVerify} to verify`] : []),
  ];
  return `For ${meeting.id} (${periodWords(meeting.from, meeting.to)}${days}): ${parts.join(', ')}.${before}`;
}
