import type { CitedWording, OutcomeView } from '@app/contracts';
import { Blockquote, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Action } from '../../../ui/action.js';
import { paragraphWords } from '../../../words/words.js';
import { CorrectWording } from '../corrections/correct-wording.js';
import { AddPlace } from './add-place.js';
import { CitedPlace } from './cited-place.js';
import { ViewsRecorded } from './views-recorded.js';

interface StatementProps {
  readonly wordings: readonly CitedWording[];
  readonly differ: boolean;
  readonly outcome: OutcomeView;
}

/** The outcome in the words of its source, and every other place that states it. */
export function Statement({ wordings, differ, outcome }: StatementProps) {
  const [all, { toggle }] = useDisclosure();
  const [first, ...others] = wordings;
  if (!first) return <Text c="dimmed">The words of this outcome have been withheld.</Text>;
  const places = others.flatMap(({ citation }) => (citation ? [paragraphWords(citation.paragraph)] : []));
  return (
    <Stack gap="xs">
      <Quoted wording={first} outcome={outcome} at={0} />
      {others.length > 0 && (
        <Group gap="xs">
          <Text size="sm">
            Also stated in {places.join(', ')}
            {differ && (
              <>
                : <b>wordings differ</b>
              </>
            )}
          </Text>
          <Action onClick={toggle} expanded={all}>
            {all ? 'Hide the others' : others.length === 1 ? 'Show both' : 'Show all'}
          </Action>
        </Group>
      )}
      {all && others.map((wording, at) => <Quoted key={at} wording={wording} outcome={outcome} at={at + 1} />)}
      <AddPlace outcome={outcome} />
      <ViewsRecorded views={outcome.views} />
    </Stack>
  );
}

interface QuotedProps {
  readonly wording: CitedWording;
  readonly outcome: OutcomeView;
  /** Which of the outcome's citations this is. */
  readonly at: number;
}

function Quoted({ wording, outcome, at }: QuotedProps) {
  return (
    <Blockquote p="sm" ps="md" radius={0} color="accent" maw={900} style={{ fontSize: 'inherit' }}>
      <Text style={{ whiteSpace: 'pre-line' }}>“{wording.wording}”</Text>
      <Group gap="md" mt={4} style={{ rowGap: 2 }}>
        <CitedPlace wording={wording} />
        {wording.record === null ? (
          <CorrectWording outcome={outcome} at={at} wording={wording.wording} />
        ) : (
          <Text size="sm">as recorded in {wording.record.name}</Text>
        )}
      </Group>
    </Blockquote>
  );
}
