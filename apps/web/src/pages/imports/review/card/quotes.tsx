import type { ProposalView } from '@app/contracts';
import { Blockquote, Stack, Text } from '@mantine/core';
import { TwoWordings } from '../../../../ui/two-wordings.js';
import { count } from '../../../../words/words.js';
import { partsAround } from './telling-parts.js';

/** The words that it is recorded from, and every other place that states it. */
export function Quotes({ proposal: { citations, because } }: { readonly proposal: ProposalView }) {
  const [first, ...others] = citations;
  if (first === undefined) return null;
  return (
    <Stack gap="xs">
      <Blockquote p="xs" ps="md" radius={0} color="accent" style={{ fontSize: 'inherit' }}>
        <Text>
          “
          {partsAround(first.wording, because).map(({ words, tells }, at) =>
            tells ? <b key={at}>{words}</b> : <span key={at}>{words}</span>,
          )}
          ”
        </Text>
      </Blockquote>
      {others.length > 0 && (
        <Text size="sm" c="dimmed">
          {count(others.length, 'other place')} of the report {others.length === 1 ? 'states' : 'state'} it, and will be
          cited too:
        </Text>
      )}
      {others.map((other) => (
        <TwoWordings
          key={other.start}
          first={{ label: placeOf(first.paragraph), text: first.wording }}
          second={{ label: placeOf(other.paragraph), text: other.wording }}
        />
      ))}
    </Stack>
  );
}

function placeOf(paragraph: string): string {
  return paragraph === '' ? 'Here' : `§${paragraph}`;
}
