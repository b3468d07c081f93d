import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import { useMentions } from '../../../api/directory-queries.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { longDate } from '../../../words/dates.js';
import { count } from '../../../words/words.js';

interface MentionsProps {
  readonly person: string;
  /** Other names, with `|` between them. */
  readonly also: string;
  /** Positions of the events whose words are to go. */
  readonly chosen: readonly string[];
  readonly onChoose: (positions: readonly string[]) => void;
}

/** The events whose words name the person; each stays unless it is chosen. */
export function Mentions({ person, also, chosen, onChoose }: MentionsProps) {
  const mentions = useMentions(person, also);
  if (mentions.error !== null) return <ProblemNote error={mentions.error} onRetry={mentions.refetch} />;
  if (mentions.data === undefined) return null;
  const all = mentions.data;
  if (all.length === 0) return <Text size="sm">No words recorded here name the person.</Text>;
  const isAll = all.every(({ position }) => chosen.includes(position));
  return (
    <Fieldset legend={<Text fw={500}>Words that name the person ({count(all.length, 'event')})</Text>}>
      <Stack gap={6}>
        <Text size="sm">The words of those you choose go too. The events stay, with their days.</Text>
        <Checkbox
          label="All of them"
          checked={isAll}
          onChange={() => {
            onChoose(isAll ? [] : all.map(({ position }) => position));
          }}
        />
        {all.map(({ position, type, effectiveOn, prose }) => (
          <Checkbox
            key={position}
            checked={chosen.includes(position)}
            onChange={() => {
              onChoose(chosen.includes(position) ? chosen.filter((one) => one !== position) : [...chosen, position]);
            }}
            label={`${spaced(type)}, ${longDate(effectiveOn)}`}
            description={Object.values(prose)
              .filter((words) => typeof words === 'string')
              .join(' · ')}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}

/** `OutcomeRecorded` → `Outcome recorded`. */
function spaced(type: string): string {
  return type.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
