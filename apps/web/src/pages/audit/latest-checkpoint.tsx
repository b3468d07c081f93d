import type { AuditView, CheckpointView } from '@app/contracts';
import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../../ui/section.js';
import { momentWords } from '../../words/dates.js';
import { count } from '../../words/words.js';
import classes from './audit.module.css';
import { DownloadCheckpoint } from './download-checkpoint.js';
import { keyName } from './key-name.js';

interface LatestCheckpointProps {
  readonly audit: AuditView;
  readonly latest: CheckpointView;
}

/** What the newest checkpoint covers, and what it does not. */
export function LatestCheckpoint({ audit: { uncovered, copies }, latest }: LatestCheckpointProps) {
  return (
    <Section title="Latest checkpoint" aside={<DownloadCheckpoint checkpoint={latest}>Download it</DownloadCheckpoint>}>
      <dl className={classes['facts']}>
        <Fact label="Covers">
          {count(latest.size, 'event')}, the last recorded {momentWords(latest.recordedAt)}
        </Fact>
        <Fact label="Not covered yet">
          {uncovered === 0
            ? 'nothing: each event is covered'
            : `${count(uncovered, 'event')}; the next checkpoint is signed within a minute`}
        </Fact>
        <Fact label="Root of the tree">
          <code className={classes['hash']}>{latest.root}</code>
        </Fact>
        <Fact label="Signed">
          {momentWords(latest.madeAt)} by <code className={classes['hash']}>{keyName(latest.verifierKey)}</code>
          {latest.reason !== null && ` (${latest.reason})`}
        </Fact>
      </dl>
      {copies !== null && (
        <Alert color="gray" variant="outline" mt="sm" title="The copies outside the database are behind">
          <Text>{copies.problem}</Text>
          <Text c="dimmed">
            Since {momentWords(copies.since)}. Checkpoints go on in the database; the missing copies are written once
            the folder can be written to again.
          </Text>
        </Alert>
      )}
    </Section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
