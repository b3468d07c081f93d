import type { ImportView } from '@app/contracts';
import { Progress, Text } from '@mantine/core';
import { useNews } from '../decisions/use-news.js';

/** How much is decided, what is left, and what colleagues have just decided. */
export function LeftBar({ view }: { readonly view: ImportView }) {
  const { open, accepted, dismissed } = view.counts;
  const news = useNews(view);
  const all = open + accepted + dismissed;
  const share = (n: number): number => (all === 0 ? 0 : (100 * n) / all);
  return (
    <div>
      <Progress.Root size="sm" radius="xs" aria-hidden="true">
        <Progress.Section value={share(accepted)} color="var(--disposition-closed-implemented)" />
        <Progress.Section value={share(dismissed)} color="var(--disposition-for-the-record)" />
      </Progress.Root>
      <Text size="sm" mt={2} role="status">
        <b>{open === 0 ? 'Nothing is left' : `${open} of ${all} left`}</b>
        {` · ${accepted} accepted · ${dismissed} dismissed`}
      </Text>
      <Text size="sm" role="status">
        {news}
      </Text>
    </div>
  );
}
