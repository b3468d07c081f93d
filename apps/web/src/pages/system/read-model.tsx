import type { ProjectionView } from '@app/contracts';
import { Button, Group, Text, Title } from '@mantine/core';
import { useRebuild } from '../../api/system-queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { momentWords } from '../../words/dates.js';
import { count } from '../../words/words.js';
import { Comparison } from './comparison.js';
import { Parked } from './parked.js';
import { RebuildProgress } from './rebuild-progress.js';

/** One read model, and the button that rebuilds it. */
export function ReadModel({ of: projection }: { readonly of: ProjectionView }) {
  const { name, comparison, liveSince, rebuild, parked } = projection;
  const { canWrite } = useWorkspace();
  const asking = useRebuild(name);
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
        <div>
          <Title order={3} size="h6">
            {name}
          </Title>
          <Text size="sm">{whereItStands(projection)}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {projection.followedBy === null
              ? 'Nobody follows it at the moment: see that a worker is running.'
              : `Followed by ${projection.followedBy}`}
          </Text>
        </div>
        {canWrite('system.manage') && rebuild === null && (
          <Button
            flex="none"
            size="compact-md"
            variant="default"
            aria-label={`Rebuild ${name}`}
            loading={asking.isPending}
            onClick={() => {
              asking.mutate();
            }}
          >
            Rebuild
          </Button>
        )}
      </Group>
      {asking.error !== null && <ProblemNote error={asking.error} />}
      {rebuild !== null && <RebuildProgress name={name} of={rebuild} />}
      {comparison !== null && rebuild === null && (
        <Comparison of={comparison} when={liveSince === null ? 'before' : momentWords(liveSince)} />
      )}
      {parked.map((stream) => (
        <Parked key={stream.streamId} projection={name} of={stream} />
      ))}
    </li>
  );
}

function whereItStands({ position, lagEvents, lagSeconds }: ProjectionView): string {
  const place = `at position ${Number(position).toLocaleString('en')}`;
  if (lagEvents === 0) return `Up to date ${place}`;
  return `${count(lagEvents, 'event')} and ${count(Math.ceil(lagSeconds), 'second')} behind, ${place}`;
}
