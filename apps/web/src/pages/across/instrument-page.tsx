import type { InstrumentRegisterView } from '@app/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useInstrumentRegister } from '../../api/answer-queries.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { count } from '../../words/words.js';
import { InstrumentCare } from '../directory/instruments/instrument-care.js';
import { Entries } from './entry.js';
import { KindChoice, useFilters } from './filters.js';
import { More } from './more.js';
import { SinceField } from './since-field.js';
import { Told } from './told.js';

/** Everything about one instrument, under whatever spelling. */
export function InstrumentPage() {
  const { id = '' } = useParams();
  const register = useInstrumentRegister(id, useFilters());
  return (
    <Answer of={register}>
      {({ body, instrument, isMandate, rows, total, tied: tiedInAll }) => (
        <Page title={instrument.name}>
          <Stack gap="lg">
            <div>
              <Spellings body={body} instrument={instrument} isMandate={isMandate} />
              <InstrumentCare id={id} />
            </div>
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
                <Section title={`About it (${count(total - tiedInAll, 'outcome')})`}>
                  <Entries rows={rows.filter(({ tied }) => !tied)}>{(row) => <Told row={row} />}</Entries>
                </Section>
                {rows.some(({ tied }) => tied) && (
                  <Section title="Tied to these">
                    <Entries rows={rows.filter(({ tied }) => tied)}>{(row) => <Told row={row} />}</Entries>
                  </Section>
                )}
                <More of={register} shown={rows.length} total={total} />
              </>
            )}
          </Stack>
        </Page>
      )}
    </Answer>
  );
}

type SpellingsProps = Pick<InstrumentRegisterView, 'body' | 'instrument' | 'isMandate'>;

/** What it is called, which versions there are, and where sources disagree on them. */
function Spellings({ body, instrument: { aliases, versions, warnings }, isMandate }: SpellingsProps) {
  return (
    <Stack gap={4} maw={900}>
      <Text>
        {isMandate && `${body} works under it. `}
        {aliases.length > 0 && `Reports also write it: ${aliases.join('; ')}.`}
      </Text>
      {versions.length > 0 && (
        <Text size="sm" c="dimmed">
          Versions: {versions.map(({ version }) => version).join('; ')}.
        </Text>
      )}
      {warnings.map((words) => (
        <Text key={words} size="sm">
          Sources disagree: {words}
        </Text>
      ))}
    </Stack>
  );
}
