import type { MovementsView } from '@app/contracts';
import { Text } from '@mantine/core';
import { summaryWords } from './moment-words.js';

/** The whole in one sentence, to be read out. */
export function Summary({ view }: { readonly view: MovementsView }) {
  return (
    <Text size="lg" maw={760} role="status">
      {summaryWords(view)}
    </Text>
  );
}
