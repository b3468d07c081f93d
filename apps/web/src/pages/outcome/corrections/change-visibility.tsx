import type { OutcomeView } from '@app/contracts';
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { visibilityChoices } from '../../../words/visibility.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';

/** Who may see the outcome: everywhere at once, mails and totals included. */
export function ChangeVisibility({ outcome }: { readonly outcome: OutcomeView }) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('outcome.correct')) return null;
  return (
    <>
      <Action onClick={open}>Who may see it …</Action>
      {opened && <VisibilityDialog outcome={outcome} onClose={close} />}
    </>
  );
}

function VisibilityDialog({ outcome, onClose }: { readonly outcome: OutcomeView; readonly onClose: () => void }) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, bind } = useTexts({ to: outcome.visibility, reason: '' });
  return (
    <CommandDialog
      title={`Who may see ${outcome.reference}`}
      submitWords="Change"
      outcome={outcome}
      route="visibility-changes"
      body={() => texts}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded('who may see it changed', answer);
      }}
    >
      <NativeSelect label="Seen by" data={[...visibilityChoices]} data-autofocus {...bind('to')} />
      <Text size="sm">It holds from now on, for every date and meeting that is asked about.</Text>
      <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />
    </CommandDialog>
  );
}
