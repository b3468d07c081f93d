import type { OutcomeView } from '@app/contracts';
import { Group, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { CommandDialog } from '../commands/command-dialog.js';
import { given, useTexts } from '../commands/form-state.js';
import { MeetingField } from '../commands/meeting-field.js';
import { useShowRecorded } from '../commands/show-recorded.js';
import { dueOf, relations } from './due-form.js';

interface DeadlineDialogProps {
  readonly outcome: OutcomeView;
  readonly extending: boolean;
  readonly onClose: () => void;
}

const types = [
  { value: 'date', label: 'A date' },
  { value: 'meeting', label: 'A meeting' },
  { value: 'period', label: 'A period' },
];
const empty = {
  type: 'date',
  on: '',
  relation: 'before',
  meeting: '',
  from: '',
  to: '',
  words: '',
  effectiveOn: '',
  grantedBy: '',
  reason: '',
  note: '',
};

/** A deadline in the words it was given in; an extension also says who granted it and why. */
export function DeadlineDialog({ outcome, extending, onClose }: DeadlineDialogProps) {
  const showRecorded = useShowRecorded(outcome);
  const { texts, set, bind } = useTexts(empty);
  return (
    <CommandDialog
      title={extending ? 'Extend the deadline' : 'Set a deadline'}
      submitWords={extending ? 'Extend' : 'Set'}
      outcome={outcome}
      route={extending ? 'deadline-extensions' : 'deadlines'}
      body={() => ({
        due: dueOf(texts),
        words: texts.words,
        effectiveOn: texts.effectiveOn,
        ...given('note', texts.note),
        ...(extending && { grantedBy: texts.grantedBy, reason: texts.reason }),
      })}
      onClose={onClose}
      onRecorded={(answer) => {
        showRecorded(extending ? 'Deadline extended' : 'Deadline set', answer);
      }}
    >
      <SegmentedControl
        aria-label="What the deadline hangs on"
        data={types}
        value={texts.type}
        onChange={(value) => {
          set('type', value);
        }}
      />
      {texts.type === 'date' && <TextInput label="Date" type="date" required maw={260} {...bind('on')} />}
      {texts.type === 'period' && (
        <Group>
          <TextInput label="From" type="date" required {...bind('from')} />
          <TextInput label="To" type="date" required {...bind('to')} />
        </Group>
      )}
      {texts.type === 'meeting' && (
        <Group align="end">
          <NativeSelect label="When" data={[...relations]} {...bind('relation')} />
          <MeetingField
            label="Meeting"
            required
            value={texts.meeting}
            onChange={(value) => {
              set('meeting', value);
            }}
          />
        </Group>
      )}
      <TextInput
        label="In words"
        description="As it was said: “end of 2024”, “before the next meeting”."
        required
        {...bind('words')}
      />
      <TextInput label="When this was decided" type="date" required maw={260} {...bind('effectiveOn')} />
      {extending && <TextInput label="Granted by" required {...bind('grantedBy')} />}
      {extending && <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />}
      <Textarea label="Note (optional)" autosize minRows={2} {...bind('note')} />
    </CommandDialog>
  );
}
