import type { RegisterRow } from '@app/contracts';
import { Group, Text } from '@mantine/core';
import { visibilityWords } from '../words/visibility.js';
import { count, latenessWords } from '../words/words.js';

function Pennant() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M2.5 11.5v-11h7.5l-2 3 2 3h-6.5v5z" fill="currentColor" />
    </svg>
  );
}

interface FlagProps {
  readonly color: string;
  readonly children: string;
}

function Flag({ color, children }: FlagProps) {
  return (
    <Group gap={4} wrap="nowrap" display="inline-flex" style={{ color, whiteSpace: 'nowrap' }}>
      <Pennant />
      <Text span size="xs" fw={600}>
        {children}
      </Text>
    </Group>
  );
}

/** Red only for what is overdue; for those outside the secretariat an update is awaited, in amber. */
export function LatenessFlag({ lateness }: { readonly lateness: RegisterRow['lateness'] }) {
  if (lateness === null) return null;
  return <Flag color={lateness === 'overdue' ? 'var(--overdue)' : 'var(--awaited)'}>{latenessWords(lateness)}</Flag>;
}

/** A view recorded on an outcome stays visible wherever the outcome is. */
export function ViewsFlag({ views }: { readonly views: number }) {
  if (views === 0) return null;
  return <Flag color="var(--dimmed)">{views === 1 ? 'view recorded' : count(views, 'view') + ' recorded'}</Flag>;
}

/** Who sees it, where that is not the members of the body. */
export function VisibilityFlag({ visibility }: { readonly visibility: RegisterRow['visibility'] }) {
  const words = visibilityWords(visibility);
  return words === null ? null : <Flag color="var(--dimmed)">{words}</Flag>;
}
