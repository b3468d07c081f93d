import { Checkbox, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { Mentions } from './mentions.js';
import type { Person } from './role-words.js';

interface EraseDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** Other names by which the words of events may call the person; shorter ones would find too much. */
function namesIn(text: string): string[] {
  return text.split(',').flatMap((name) => (name.trim().length < 3 ? [] : [name.trim()]));
}

/** There is no undo: the person is asked twice, and reads which words of the log would go too. */
export function EraseDialog({ person: { id, name }, onClose }: EraseDialogProps) {
  const navigate = useNavigate();
  const { texts, bind } = useTexts({ reason: '', also: '' });
  const [redact, setRedact] = useState<readonly string[]>([]);
  const [also] = useDebouncedValue(namesIn(texts.also).join('|'), 300);
  return (
    <RecordDialog
      title={`Erase ${name}`}
      submitWords="Erase for good"
      doneWords="The person is erased. What was done stays, as done by a former officer."
      command={() => ({
        to: '/api/v1/people/{id}/erasure',
        at: { id },
        body: { reason: texts.reason, redact, also: namesIn(texts.also) },
      })}
      onClose={onClose}
      onDone={() => {
        void navigate('/directory/people');
      }}
    >
      {(errorsOf) => (
        <>
          <Textarea
            label="Reason"
            description="Stays in the log: write it without the name."
            required
            autosize
            minRows={2}
            data-autofocus
            {...bind('reason')}
            {...errorsOf('reason')}
          />
          <TextInput
            label="Also called (optional)"
            description="Other ways in which words recorded here may name the person, with commas between them."
            {...bind('also')}
            {...errorsOf('also')}
          />
          <Mentions person={id} also={also} chosen={redact} onChoose={setRedact} />
          <Checkbox required label={`I know that ${name} cannot be brought back.`} />
          <Text size="sm" c="dimmed">
            Every proof of the log holds afterwards. Backups made before still have the name until they are thrown away.
          </Text>
        </>
      )}
    </RecordDialog>
  );
}
