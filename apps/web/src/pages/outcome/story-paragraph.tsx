import { Text } from '@mantine/core';
import { useStory } from '../../api/answer-queries.js';
import { Answer } from '../../ui/answer.js';
import { capital } from '../../words/words.js';

/** What became of the outcome, in one paragraph with its places in the reports. */
export function StoryParagraph({ id }: { readonly id: string }) {
  const story = useStory(id);
  return (
    <Answer of={story}>
      {({ text, silence }) => (
        <Text maw={900} mb="sm">
          {text}
          {silence !== null && ` ${capital(silence)}.`}
        </Text>
      )}
    </Answer>
  );
}
