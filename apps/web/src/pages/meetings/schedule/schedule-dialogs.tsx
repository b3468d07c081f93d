import type { MeetingView } from '@app/contracts';
import { Group, Text, Textarea, TextInput } from '@mantine/core';
import { useTexts } from '../../outcome/commands/form-state.js';
import { RecordDialog } from '../../../ui/record-dialog.js';

interface MeetingDialogProps {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

export function RescheduleDialog({ meeting: { id, from, to, version }, onClose }: MeetingDialogProps) {
  const { texts, bind } = useTexts({ from: from ?? '', to: to ?? '', reason: '', effectiveOn: '' });
  return (
    <RecordDialog
      title={from === null ? `Say when ${id} is` : `Move ${id}`}
      submitWords={from === null ? 'Set the dates' : 'Move'}
      doneWords={`${id} has other dates. What hangs on it moves within seconds.`}
      command={() => ({
        to: '/api/v1/meetings/{meeting}/reschedulings',
        at: { meeting: id },
        body: { ...texts, from: texts.from || null, to: texts.to || null },
        version,
      })}
      onClose={onClose}
    >
      <Group align="end">
        <TextInput label="First day" type="date" data-autofocus {...bind('from')} />
        <TextInput label="Last day" type="date" {...bind('to')} />
      </Group>
      <Text size="sm" c="dimmed">
        Every deadline that hangs on it moves too, and each outcome says so. Where two stated limits no longer go
        together, the overview asks which holds.
      </Text>
      <Textarea label="Reason" required autosize minRows={2} {...bind('reason')} />
      <TextInput label="Decided on" type="date" required maw={260} {...bind('effectiveOn')} />
    </RecordDialog>
  );
}

export function CancelDialog({ meeting: { id, version }, onClose }: MeetingDialogProps) {
  const { texts, bind } = useTexts({ reason: '', effectiveOn: '' });
  return (
    <RecordDialog
      title={`Cancel ${id}`}
      submitWords="Cancel the meeting"
      doneWords={`${id} is cancelled.`}
      command={() => ({ to: '/api/v1/meetings/{meeting}/cancellations', at: { meeting: id }, body: texts, version })}
      onClose={onClose}
    >
      <Text>It stays in the register. What was due at it or before it awaits a decision, listed in the overview.</Text>
      <Textarea label="Reason" required autosize minRows={2} data-autofocus {...bind('reason')} />
      <TextInput label="Cancelled on" type="date" required maw={260} {...bind('effectiveOn')} />
    </RecordDialog>
  );
}

/** The day as announced; left empty, the rule of the body counts. */
export function DocumentDeadlineDialog({ meeting, onClose }: MeetingDialogProps) {
  const { id, version, documentsUntil } = meeting;
  const announced = documentsUntil?.announced === true ? documentsUntil.on : '';
  const { texts, bind } = useTexts({ on: announced, effectiveOn: '' });
  return (
    <RecordDialog
      title={`Documents for ${id}`}
      submitWords="Announce"
      doneWords={`Until when documents for ${id} are taken is recorded.`}
      command={() => ({
        to: '/api/v1/meetings/{meeting}/document-deadlines',
        at: { meeting: id },
        body: { on: texts.on || null, effectiveOn: texts.effectiveOn },
        version,
      })}
      onClose={onClose}
    >
      <TextInput
        label="Taken until"
        description="Left empty, the rule of the body counts."
        type="date"
        maw={300}
        data-autofocus
        {...bind('on')}
      />
      <TextInput label="Announced on" type="date" required maw={260} {...bind('effectiveOn')} />
    </RecordDialog>
  );
}
