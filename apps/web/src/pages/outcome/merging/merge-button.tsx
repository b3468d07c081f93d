import type { OutcomeView } from '@app/contracts';
import { Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { OutcomeField } from '../commands/outcome-field.js';

/** Two records turned out to be of one outcome: this one goes into the other. */
export function MergeButton({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('outcome.correct') || outcome.mergedInto !== null) return null;
  return (
    <>
      <Action onClick={open}>Merge into another …</Action>
      {opened && <MergeDialog outcome={outcome} onClose={close} />}
    </>
  );
}

function MergeDialog({ outcome, onClose }: { readonly outcome: OutcomeView; readonly onClose: () => void }) {
  const { texts, set, bind } = useTexts({ into: '', reason: '' });
  return (
    <CommandDialog
      title={`Merge ${outcome.reference} into another record`}
      submitWords="Merge"
      outcome={outcome}
      route="merges"
      body={() => texts}
      onClose={onClose}
      onRecorded={() => {
        notifications.show({ title: 'Merged', message: `${outcome.reference} is counted in the other record.` });
      }}
    >
      <Text size="sm">
        The other record keeps its owners, deadlines and stage, and shows the words and the history of both. You can
        take them apart again.
      </Text>
      <OutcomeField
        label="The record that stays"
        required
        except={outcome.id}
        value={texts.into}
        onChange={(value) => {
          set('into', value);
        }}
      />
      <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />
    </CommandDialog>
  );
}
