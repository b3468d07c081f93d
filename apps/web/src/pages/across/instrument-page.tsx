import { Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useInstrumentRegister } from '../../api/answer-queries.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { count } from '../../words/words.js';
import { Entries } from './entry.js';
import { KindChoice, useFilters } from './filters.js';
import { SinceField } from './since-field.js';
import { Told } from './told.js';

/** Everything about one instrument, under whatever spelling. */
export function InstrumentPage() {
  const { id = '' } = useParams();
  const register = useInstrumentRegister(id, useFilters());
  return (
    <Answer of={register}>
      {({ body, instrument: { name, aliases }, isMandate, rows }) => (
        <Page title={name}>
          <Stack gap="lg">
            <Text maw={900}>
              {isMandate && `${body} works under it. `}
              {aliases.length > 0 && `Reports also write it: ${aliases.join('; ')}.`}
            </Text>
            <Group gap="md" align="flex-end">
              <SinceField />
              <KindChoice />
            </Group>
            {rows.length === 0 ? (
              <EmptyState title="No outcome is about it">
                None of {body} names it, within the filters above. Clear them to see all.
              </EmptyState>
            ) : (
              <>
                <Section title={`About it (${count(rows.filter(({ tied }) => !tied).length, 'outcome')})`}>
                  <Entries rows={rows.filter(({ tied }) => !tied)}>{(row) => <Told row={row} />}</Entries>
                </Section>
                {rows.some(({ tied }) => tied) && (
                  <Section title="Tied to these">
                    <Entries rows={rows.filter(({ tied }) => tied)}>{(row) => <Told row={row} />}</Entries>
                  </Section>
                )}
              </>
            )}
          </Stack>
        </Page>
      )}
    </Answer>
  );
}
