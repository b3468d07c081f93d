import { Group, Stack, Text } from '@mantine/core';
import { useSilence } from '../../api/answer-queries.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { capital, count, paragraphWords } from '../../words/words.js';
import { AcrossPage } from './across-page.js';
import { Entries, Said } from './entry.js';
import { AtLeast, KindChoice, useFilters } from './filters.js';
import { More } from './more.js';

/** What is under way and was never mentioned again. */
export function SilencePage() {
  const silence = useSilence(useFilters());
  return (
    <AcrossPage title="Silence">
      <Stack gap="lg">
        <Group gap="md">
          <KindChoice />
          <AtLeast name="run" label="Reports in a row" one="Any number" from={2} to={6} />
        </Group>
        <Answer of={silence}>
          {({ rows, total }) =>
            rows.length === 0 ? (
              <EmptyState title="Nothing is passed over in silence">
                Every outcome that is under way was mentioned in the last report that was reviewed after it, or no such
                report is held. A missing report is never silence.
              </EmptyState>
            ) : (
              <Stack gap="md">
                <Text role="status">
                  {count(total, 'outcome')} under way that the last reviewed report does not mention. Missing reports
                  are counted apart: they are not silence.
                </Text>
                <Entries rows={rows}>
                  {({ words, lastSpoken: { meeting, paragraph } }) => (
                    <Said>
                      {capital(words)}. Last spoken of at {meeting}
                      {paragraph === null ? '' : `, ${paragraphWords(paragraph)}`}.
                    </Said>
                  )}
                </Entries>
                <More of={silence} shown={rows.length} total={total} />
              </Stack>
            )
          }
        </Answer>
      </Stack>
    </AcrossPage>
  );
}
