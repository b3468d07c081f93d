import { Stack, Text } from '@mantine/core';
import { useAudit, useAuditKeys } from '../../api/audit-queries.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { checkpointFile } from './checkpoint-file.js';
import { Checkpoints } from './checkpoints.js';
import { HowToVerify } from './how-to-verify.js';
import { LatestCheckpoint } from './latest-checkpoint.js';
import { PublicKey } from './public-key.js';

/** What an auditor relies on: the checkpoints, the key they are signed with, and how to check the register against them. */
export function AuditPage() {
  const audit = useAudit();
  const keys = useAuditKeys();
  return (
    <Page title="Audit">
      <Text maw={760} mb="lg">
        A checkpoint is a few signed lines that fix everything recorded until then. Whoever keeps a copy of one can
        prove later whether any event was altered, removed, moved or back-dated since, also by those who run this
        register.
      </Text>
      <Answer of={audit}>
        {(view) =>
          view.latest === null ? (
            <EmptyState title="No checkpoint is signed yet">
              One is signed within a minute of anything being recorded. If none comes, see that a worker is running.
            </EmptyState>
          ) : (
            <Stack gap="xl">
              <LatestCheckpoint audit={view} latest={view.latest} />
              <Answer of={keys}>{(published) => <PublicKey keys={published.keys} />}</Answer>
              <HowToVerify verifierKey={view.latest.verifierKey} copy={checkpointFile(view.latest)} />
              <Checkpoints />
            </Stack>
          )
        }
      </Answer>
    </Page>
  );
}
