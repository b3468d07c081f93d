import { Group, Stack, Text } from '@mantine/core';
import { useStuck } from '../../api/answer-queries.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { longDate } from '../../words/dates.js';
import { capital, count } from '../../words/words.js';
import { AcrossPage } from './across-page.js';
import { Entries, Said } from './entry.js';
import { Choice, KindChoice, useFilters } from './filters.js';
import { More } from './more.js';

const times = [
  { value: '', label: 'Three times or more' },
  { value: '2', label: 'Twice or more' },
  { value: '1', label: 'Once or more' },
];

/** What meetings said again and again, and nothing came of it. */
export function StuckPage() {
  const stuck = useStuck(useFilters());
  return (
    <AcrossPage title="Stuck">
      <Stack gap="lg">
        <Group gap="md">
          <KindChoice />
          <Choice name="times" label="Said again" data={times} />
        </Group>
        <Answer of={stuck}>
          {(view) =>
            view.rows.length === 0 ? (
              <EmptyState title="Nothing is stuck">
                No meeting has said the same again {view.times === 1 ? 'once' : `${view.times} times`} without progress
                in between. Only reports that were reviewed count.
              </EmptyState>
            ) : (
              <Stack gap="md">
                <Text role="status">{count(view.total, 'matter')} said again without progress in between.</Text>
                <Entries rows={view.rows}>
                  {({ words, since, also }) => (
                    <Said>
                      {capital(words)}. It last moved on {longDate(since)}.
                      {also.length > 0 && ` Also recorded as ${also.map(({ reference }) => reference).join(', ')}.`}
                    </Said>
                  )}
                </Entries>
                <More of={stuck} shown={view.rows.length} total={view.total} />
              </Stack>
            )
          }
        </Answer>
      </Stack>
    </AcrossPage>
  );
}
