import type { OutcomeView } from '@app/contracts';
import { Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { OutcomeCommand } from '../../../api/use-command.js';
import { useWorkspace } from '../../../app/workspace.js';
import { Action } from '../../../ui/action.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';

interface Correction {
  readonly to: string;
  readonly reason: string;
  readonly effectiveOn: string;
}

interface CorrectionProps {
  readonly outcome: OutcomeView;
  readonly what: 'title' | 'wording';
  readonly present: string;
  readonly route: OutcomeCommand;
  readonly bodyOf: (correction: Correction) => object;
}

/** What was typed wrongly is put right by an event of its own; the timeline keeps both. */
export function CorrectionButton(props: CorrectionProps) {
  const { canWrite } = useWorkspace();
  const [opened, { open, close }] = useDisclosure();
  if (!canWrite('outcome.correct')) return null;
  return (
    <>
      <Action onClick={open}>Correct the {props.what} …</Action>
      {opened && <CorrectionDialog {...props} onClose={close} />}
    </>
  );
}

function CorrectionDialog({
  outcome,
  what,
  present,
  route,
  bodyOf,
  onClose,
}: CorrectionProps & { readonly onClose: () => void }) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, bind } = useTexts({ to: present, reason: '', effectiveOn: '' });
  return (
    <CommandDialog
      title={`Correct the ${what}`}
      submitWords="Correct"
      outcome={outcome}
      route={route}
      body={() => bodyOf(texts)}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(`${what} corrected`, answer);
      }}
    >
      <Textarea label={`The right ${what}`} required autosize minRows={2} data-autofocus {...bind('to')} />
      <TextInput label="Reason" required {...bind('reason')} />
      <TextInput label="Date of the correction" type="date" required maw={260} {...bind('effectiveOn')} />
    </CommandDialog>
  );
}
