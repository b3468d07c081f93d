import type { ProposalView } from '@app/contracts';
import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormDialog } from '../../../../ui/form-dialog.js';
import { splitPlaces } from '../proposals/split-places.js';

interface SplitDialogProps {
  readonly proposal: ProposalView;
  /** Of the report. */
  readonly text: string;
  readonly onSplit: (at: number) => void;
  readonly onClose: () => void;
}

/** One sentence that says two things: where the second begins. */
export function SplitDialog({ proposal, text, onSplit, onClose }: SplitDialogProps) {
  const [first] = proposal.citations;
  const places = useMemo(() => (first === undefined ? [] : splitPlaces(text, first)), [text, first]);
  const [chosen, setChosen] = useState(String(places[0]?.at ?? ''));
  const place = places.find(({ at }) => String(at) === chosen);
  const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/gu, ' ');
  if (place === undefined)
    return (
      <FormDialog title="Split" submitWords="Close" error={null} isPending={false} onSubmit={onClose} onClose={onClose}>
        <Text>These words say one thing only. To leave some of them out, edit the proposal.</Text>
      </FormDialog>
    );
  return (
    <FormDialog
      title={`Split “${proposal.title}”`}
      submitWords="Split"
      error={null}
      isPending={false}
      onSubmit={() => {
        onSplit(place.at);
      }}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Part label="First" words={words(place.first.start, place.first.end)} />
        <Part label="Second" words={words(place.second.start, place.second.end)} />
      </SimpleGrid>
      <Radio.Group name="at" label="The second begins with" value={chosen} onChange={setChosen}>
        <Stack gap={8} mt={6}>
          {places.map(({ at, second }) => (
            <Radio
              key={at}
              value={String(at)}
              label={`… ${words(second.start, Math.min(second.end, second.start + 60))} …`}
              data-autofocus={String(at) === chosen || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}

function Part({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Text size="sm">“{words}”</Text>
    </div>
  );
}
