import type { CheckpointView } from '@app/contracts';
import { Anchor } from '@mantine/core';

interface DownloadCheckpointProps {
  readonly checkpoint: Pick<CheckpointView, 'number'>;
  readonly children: string;
}

/** The signed note as a file. */
export function DownloadCheckpoint({ checkpoint: { number }, children }: DownloadCheckpointProps) {
  return (
    <Anchor href={`/api/v1/audit/checkpoints/${number}`} download size="sm">
      {children}
    </Anchor>
  );
}
