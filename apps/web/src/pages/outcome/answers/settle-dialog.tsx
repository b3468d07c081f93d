import type { AnswerSettlement, OutcomeView, ReminderAnswer } from '@app/contracts';
import { Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { RecordDialog } from '../../../ui/record-dialog.js';
import { kindWords } from './answer-words.js';

interface SettleDialogProps {
  readonly outcome: OutcomeView;
  readonly answer: ReminderAnswer;
  readonly how: AnswerSettlement;
  readonly onClose: () => void;
}

const words = {
  accepted: { title: 'Accept the answer', submit: 'Accept', done: 'Accepted. What it says is recorded as a step.' },
  noted: { title: 'Note the answer', submit: 'Note it', done: 'Noted. The reminders go on.' },
  declined: { title: 'Do not accept the answer', submit: 'Do not accept', done: 'Not accepted. The reminders go on.' },
} as const;

/** What the secretariat makes of an answer. */
export function SettleDialog({ outcome, answer, how, onClose }: SettleDialogProps) {
  const [reason, setReason] = useState('');
  const [reference, setReference] = useState('');
  const { title, submit, done } = words[how];
  const isClaim = how === 'accepted' && answer.kind === 'done';
  const hasEvidence = answer.link !== null || answer.files.length > 0;
  return (
    <RecordDialog
      title={title}
      submitWords={submit}
      doneWords={done}
      command={() => ({
        to: '/api/v1/outcomes/{outcome}/answer-settlements',
        at: { outcome: outcome.id },
        body: {
          ...{ answer: answer.id, how },
          ...(reason.trim() !== '' && { reason }),
          ...(isClaim && reference.trim() !== '' && { documentReference: reference }),
        },
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Text>
            {kindWords(answer)}, {answer.through}.
          </Text>
          {isClaim && (
            <>
              <Text size="sm" c="dimmed">
                It becomes a claim that the work is done, which somebody else has yet to verify.
              </Text>
              <TextInput
                label="Where it can be seen that it is done"
                description={
                  hasEvidence ? 'The answer came with evidence; a reference of your own can be added.' : undefined
                }
                required={!hasEvidence}
                value={reference}
                onChange={({ currentTarget: { value } }) => {
                  setReference(value);
                }}
                {...errorsOf('documentReference')}
              />
            </>
          )}
          {how !== 'accepted' && (
            <Textarea
              label={how === 'declined' ? 'Why it is not accepted' : 'What follows from it'}
              required={how === 'declined'}
              autosize
              minRows={2}
              value={reason}
              onChange={({ currentTarget: { value } }) => {
                setReason(value);
              }}
              {...errorsOf('reason')}
            />
          )}
        </>
      )}
    </RecordDialog>
  );
}
