import type { ParkedStreamView } from '@app/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useRetry } from '../../api/system-queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { momentWords } from '../../words/dates.js';
import classes from './system.module.css';

interface ParkedProps {
  readonly projection: string;
  readonly of: ParkedStreamView;
}

/** A stream that is left aside at an event that could not be folded; the others go on. */
export function Parked({ projection, of: stream }: ParkedProps) {
  const { canWrite } = useWorkspace();
  const retry = useRetry(projection, stream.streamId);
  const { streamId, position, error, attempts, parkedAt, triedAt, retryAskedAt } = stream;
  return (
    <div style={{ marginBlockStart: 8 }}>
      <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <b>Parked: {streamId}</b> at position {Number(position).toLocaleString('en')}, since {momentWords(parkedAt)}.
          What happened to it from there on is not shown.
        </Text>
        {canWrite('system.manage') && (
          <Button
            flex="none"
            size="compact-md"
            variant="default"
            aria-label={`Retry ${streamId}`}
            loading={retry.isPending || retryAskedAt !== null}
            onClick={() => {
              retry.mutate();
            }}
          >
            Retry
          </Button>
        )}
      </Group>
      <div className={classes['error']}>{error}</div>
      <Text size="sm" c="dimmed">
        {attempts === 1 ? 'Tried once' : `Tried ${attempts} times, last ${momentWords(triedAt)}`}
      </Text>
      {retry.error !== null && <ProblemNote error={retry.error} />}
    </div>
  );
}
