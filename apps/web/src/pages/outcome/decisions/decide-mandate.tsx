import type { OutcomeView } from '@app/contracts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWorkspace } from '../../../app/workspace.js';
import { CommandDialog } from '../commands/command-dialog.js';
import { useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';

interface DecideMandateProps {
  readonly outcome: OutcomeView;
  readonly onClose: () => void;
}

/** Which body goes on with it, or none. */
export function DecideMandate({ outcome, onClose }: DecideMandateProps) {
  const { bodies } = useWorkspace();
  const showRecorded = useShowRecorded(outcome);
  const { texts, bind } = useTexts({ to: '', reason: '', effectiveOn: '' });
  const { to, ...why } = texts;
  return (
    <CommandDialog
      title="Who goes on with it?"
      submitWords="Record the decision"
      outcome={outcome}
      route={to === '' ? 'lapses' : 'transfers'}
      body={() => (to === '' ? why : texts)}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(to === '' ? 'Outcome lapsed' : 'Outcome transferred', answer);
      }}
    >
      <NativeSelect
        label="Who goes on with it"
        description={`The mandate of ${outcome.body} has ended.`}
        data={[
          { value: '', label: 'Nobody: it lapses' },
          ...bodies.filter(({ id }) => id !== outcome.body).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        data-autofocus
        {...bind('to')}
      />
      <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />
      <TextInput label="Decided on" type="date" required maw={260} {...bind('effectiveOn')} />
    </CommandDialog>
  );
}
