import type { OutcomeView } from '@app/contracts';
import { Textarea, TextInput } from '@mantine/core';
import { CommandDialog } from '../commands/command-dialog.js';
import { given, useTexts } from '../commands/form-state.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { DueFields, noDue } from './due-fields.js';
import { dueOf } from './due-form.js';
import { WhomItBinds } from './whom-it-binds.js';

interface DeadlineDialogProps {
  readonly outcome: OutcomeView;
  readonly extending: boolean;
  readonly onClose: () => void;
}

/** A deadline in the words it was given in; an extension also says who granted it and why. */
export function DeadlineDialog({ outcome, extending, onClose }: DeadlineDialogProps) {
  const showRecorded = useShowRecorded(outcome);
  const due = useTexts(noDue);
  const { texts, set, bind } = useTexts({ addressee: '', effectiveOn: '', grantedBy: '', reason: '', note: '' });
  return (
    <CommandDialog
      title={extending ? 'Extend the deadline' : 'Set a deadline'}
      submitWords={extending ? 'Extend' : 'Set'}
      outcome={outcome}
      route={extending ? 'deadline-extensions' : 'deadlines'}
      body={() => ({
        due: dueOf(due.texts),
        words: due.texts.words,
        ...given('addressee', texts.addressee),
        effectiveOn: texts.effectiveOn,
        ...given('note', texts.note),
        ...(extending && { grantedBy: texts.grantedBy, reason: texts.reason }),
      })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(extending ? 'Deadline extended' : 'Deadline set', answer);
      }}
    >
      <DueFields {...due} />
      <WhomItBinds
        outcome={outcome}
        value={texts.addressee}
        onChange={(addressee) => {
          set('addressee', addressee);
        }}
      />
      <TextInput label="When this was decided" type="date" required maw={260} {...bind('effectiveOn')} />
      {extending && <TextInput label="Granted by" required {...bind('grantedBy')} />}
      {extending && <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />}
      <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} />
    </CommandDialog>
  );
}
