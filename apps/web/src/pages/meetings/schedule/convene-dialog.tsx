import type { MeetingView } from '@app/contracts';
import { Group, MultiSelect, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkspace } from '../../../app/workspace.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { kinds, newMeetingBody, nextOf } from './new-meeting.js';

interface ConveneDialogProps {
  /** Those of the body so far. */
  readonly meetings: readonly MeetingView[];
  readonly onClose: () => void;
}

/** Puts a meeting, a session of the parent body or a consultation by correspondence into the register. */
export function ConveneDialog({ meetings, onClose }: ConveneDialogProps) {
  const { body, bodies } = useWorkspace();
  const navigate = useNavigate();
  const next = nextOf(body, meetings);
  const [others, setOthers] = useState<string[]>([]);
  const { texts, set, bind } = useTexts({
    ...{ kind: 'meeting', title: '', from: '', to: '', sessionOf: '', circular: '', effectiveOn: '' },
    ...next,
  });
  const isConsultation = texts.kind === 'correspondence';
  const together = bodies.filter(({ id }) => id !== body).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <RecordDialog
      title={`Convene a meeting of ${body}`}
      submitWords="Put into the register"
      doneWords={`${texts.id} is in the register.`}
      command={() => ({ to: '/api/v1/meetings', body: newMeetingBody(body, others, texts) })}
      onClose={onClose}
      onDone={({ id }) => {
        if (id !== undefined) void navigate(`/meetings/${id}?body=${body}`);
      }}
    >
      <NativeSelect label="What it is" data={[...kinds]} data-autofocus {...bind('kind')} />
      <Group grow align="start">
        <TextInput
          label="Id"
          description="Stays for ever, and stands in the references of its outcomes."
          required
          maxLength={80}
          {...bind('id')}
        />
        <NumberInput
          label="Number (optional)"
          description="In its series; gives the order while dates are unknown."
          min={1}
          max={9999}
          value={texts.ordinal === '' ? '' : Number(texts.ordinal)}
          onChange={(value) => {
            set('ordinal', String(value));
          }}
        />
      </Group>
      <TextInput label="Title" required maxLength={300} {...bind('title')} />
      {texts.kind === 'parent_session' && (
        <TextInput label="Whose session" description="The id of the body in session." required {...bind('sessionOf')} />
      )}
      {isConsultation && <TextInput label="Circular (optional)" placeholder="CL-24/12" {...bind('circular')} />}
      <Group align="end">
        <TextInput label={isConsultation ? 'Opens on' : 'First day'} type="date" {...bind('from')} />
        <TextInput label={isConsultation ? 'Closes on' : 'Last day'} type="date" {...bind('to')} />
      </Group>
      <Text size="sm" c="dimmed">
        Dates may be left open. What hangs on the meeting gets its day when they are known.
      </Text>
      {together.length > 0 && (
        <MultiSelect
          label="Together with (optional)"
          description="What a joint meeting agrees stands in the register of each body."
          data={together}
          value={others}
          onChange={setOthers}
        />
      )}
      <TextInput label="Convened on" type="date" required maw={260} {...bind('effectiveOn')} />
    </RecordDialog>
  );
}
