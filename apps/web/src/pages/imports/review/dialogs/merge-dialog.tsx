import type { ProposalView } from '@app/contracts';
import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormDialog } from '../../../../ui/form-dialog.js';
import { TwoWordings } from '../../../../ui/two-wordings.js';
import { alikeFirst } from '../proposals/alike.js';
import { placeWords } from '../proposals/proposal-words.js';

interface MergeDialogProps {
  readonly proposal: ProposalView;
  readonly others: readonly ProposalView[];
  readonly onMerge: (stays: ProposalView, goes: ProposalView) => void;
  readonly onClose: () => void;
}

/** Two proposals of one outcome: both wordings side by side, and which one's title, parties and deadline stay. */
export function MergeDialog({ proposal, others, onMerge, onClose }: MergeDialogProps) {
  const offered = useMemo(() => alikeFirst(proposal, others), [proposal, others]);
  const [chosen, setChosen] = useState(offered[0]?.id ?? '');
  const other = offered.find(({ id }) => id === chosen);
  const [stays, setStays] = useState(proposal.id);
  if (other === undefined)
    return (
      <FormDialog title="Merge" submitWords="Close" error={null} isPending={false} onSubmit={onClose} onClose={onClose}>
        <Text>There is no other proposal to merge it with that nobody has decided on.</Text>
      </FormDialog>
    );
  return (
    <FormDialog
      title={`Merge “${proposal.title}”`}
      submitWords="Merge"
      error={null}
      isPending={false}
      onSubmit={() => {
        if (stays === proposal.id) onMerge(proposal, other);
        else onMerge(other, proposal);
      }}
      onClose={onClose}
    >
      <NativeSelect
        label="With"
        description="The likest stand first."
        data-autofocus
        value={chosen}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
          setStays(proposal.id);
        }}
        data={offered.map((each) => ({ value: each.id, label: `${placeWords(each)}: ${each.title}` }))}
      />
      <TwoWordings first={sideOf(proposal)} second={sideOf(other)} />
      <Radio.Group name="stays" label="Title, parties and deadline stay those of" value={stays} onChange={setStays}>
        <Stack gap={8} mt={6}>
          {[proposal, other].map((each) => (
            <Radio key={each.id} value={each.id} label={`${placeWords(each)}: ${each.title}`} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" c="dimmed">
        It will cite both places, each with its own wording.
      </Text>
    </FormDialog>
  );
}

function sideOf({ citations: [first] }: ProposalView) {
  return {
    label: first === undefined || first.paragraph === '' ? 'Here' : `§${first.paragraph}`,
    text: first?.wording ?? '',
  };
}
