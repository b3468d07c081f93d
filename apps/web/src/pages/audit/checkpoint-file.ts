import type { CheckpointView } from '@app/contracts';

/** The name under which the server hands out a checkpoint. */
export function checkpointFile({ number }: Pick<CheckpointView, 'number'>): string {
  return `checkpoint-${number}.txt`;
}
