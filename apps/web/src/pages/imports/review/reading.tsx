import type { ImportView } from '@app/contracts';
import { Progress, Stack, Text } from '@mantine/core';
import { progressWords, readShare } from '../list/import-words.js';

/** How far the reading is. The window may be closed: it goes on. */
export function Reading({ view: { progress } }: { readonly view: ImportView }) {
  const share = readShare(progress);
  return (
    <Stack gap="xs" maw={560} py="lg">
      <Text role="status" fw={600}>
        {progressWords(progress)} …
      </Text>
      <Progress value={share ?? 100} animated={share === null} aria-label="Read so far" />
      <Text c="dimmed">You may close this window. The reading goes on, and what it finds waits for you here.</Text>
    </Stack>
  );
}
