import { Alert, Button, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { agoWords } from '../../../words/dates.js';

interface StaleNoteProps {
  readonly outcomeId: string;
  /** The version that this person read. */
  readonly since: number;
  readonly onRead: (latest: number) => void;
}

/** Somebody was quicker: says who recorded what, and lets the person go on with what they typed. */
export function StaleNote({ outcomeId, since, onRead }: StaleNoteProps) {
  const params = { path: { outcome: outcomeId } };
  const news = useQuery({
    queryKey: ['history', params, 'since', since],
    queryFn: async ({ signal }) => {
      const { items } = await answerOf(api.GET('/api/v1/outcomes/{outcome}/history', { params, signal }));
      return { entries: items.filter(({ version }) => version > since), readAt: new Date() };
    },
    staleTime: 0,
  });
  if (news.error !== null) return <ProblemNote error={news.error} onRetry={news.refetch} />;
  if (!news.data) return null;
  const { entries, readAt } = news.data;
  return (
    <Alert color="accent" variant="outline" role="alert" title="Something was recorded since you opened this">
      <List size="sm">
        {entries.map(({ version, actor, words, recordedAt }) => (
          <List.Item key={version}>
            {actor.name} recorded “{words}” {agoWords(recordedAt, readAt)}.
          </List.Item>
        ))}
      </List>
      <Text mt="xs">Your text is kept. Read it once more, then record it after this.</Text>
      <Button
        mt="xs"
        size="compact-md"
        onClick={() => {
          onRead(Math.max(since, ...entries.map(({ version }) => version)));
        }}
      >
        I have read it
      </Button>
    </Alert>
  );
}
