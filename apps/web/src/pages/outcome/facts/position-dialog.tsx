import type { OutcomeView } from '@app/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { CommandDialog } from '../commands/command-dialog.js';
import { EntityField } from '../commands/entity-field.js';
import { given, useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';

interface PositionDialogProps {
  readonly outcome: OutcomeView;
  readonly onClose: () => void;
}

const positions = [
  { value: 'supports', label: 'supports it' },
  { value: 'opposes', label: 'opposes it' },
];

/** What a party said for or against it; its last word counts. */
export function PositionDialog({ outcome, onClose }: PositionDialogProps) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, set, bind } = useTexts({ entity: '', position: 'supports', effectiveOn: '', wording: '' });
  const { entity, position, effectiveOn, wording } = texts;
  return (
    <CommandDialog
      title="Record a position"
      submitWords="Record"
      outcome={outcome}
      route="positions"
      body={() => ({ entity, position, effectiveOn, ...given('wording', wording) })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded('Position recorded', answer);
      }}
    >
      <EntityField
        label="Who"
        value={entity}
        onChange={(id) => {
          set('entity', id);
        }}
      />
      <NativeSelect label="Position" data={positions} {...bind('position')} />
      <TextInput label="Since when" type="date" required maw={260} {...bind('effectiveOn')} />
      <Textarea label="In which words (optional)" autosize minRows={2} {...bind('wording')} />
    </CommandDialog>
  );
}
