import type { ReminderPolicyView } from '@app/contracts';
import { Group, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import { RecordDialog } from '../../ui/record-dialog.js';
import { useTexts } from '../outcome/commands/form-state.js';
import { policyOf, textsOf } from './policy-form.js';
import { PolicyPreview } from './policy-preview.js';

interface PolicyDialogProps {
  readonly policy: ReminderPolicyView;
  readonly onClose: () => void;
}

const releases = [
  { value: 'by_officer', label: 'When an officer releases it' },
  { value: 'automatic', label: 'By itself' },
];

/** How a body reminds, whole. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { body, version } = policy;
  const { texts, set, bind } = useTexts({ ...textsOf(policy) });
  return (
    <RecordDialog
      title={`How ${body} reminds`}
      submitWords="Save"
      doneWords="Saved. Everything that is still to come follows it."
      command={() => ({
        to: '/api/v1/bodies/{body}/reminder-policies',
        at: { body },
        body: policyOf(texts),
        ...(version > 0 && { version }),
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Text size="sm">
            Days from the limit, apart by commas: -30 is thirty days before, 0 the day itself, 7 a week after.
          </Text>
          <Group grow align="start">
            <TextInput label="Our own offices" data-autofocus {...bind('inside')} {...errorsOf('inside/days')} />
            <TextInput
              label="Then the chair, days after"
              placeholder="never"
              {...bind('insideChair')}
              {...errorsOf('inside/toChair')}
            />
          </Group>
          <Group grow align="start">
            <TextInput
              label="States, organizations and others"
              description="From the document deadline of the meeting"
              {...bind('outside')}
              {...errorsOf('outside/days')}
            />
            <TextInput
              label="Then the chair, days after"
              description="From the limit itself"
              placeholder="never"
              {...bind('outsideChair')}
              {...errorsOf('outside/toChair')}
            />
          </Group>
          <div>
            <Text size="sm" fw={500} mb={4}>
              Mail to others goes out
            </Text>
            <SegmentedControl
              aria-label="Mail to others goes out"
              data={releases}
              value={texts.release}
              onChange={(release) => {
                set('release', release);
              }}
            />
          </div>
          <Group grow align="start">
            <TextInput
              label="Signed by"
              placeholder="A name and an office"
              {...bind('signatory')}
              {...errorsOf('outside/signatory')}
            />
            <TextInput label="Answers go to" type="email" {...bind('replyTo')} {...errorsOf('outside/replyTo')} />
          </Group>
          <TextInput
            label="All that is open, days before a meeting"
            {...bind('beforeMeeting')}
            {...errorsOf('beforeMeeting')}
          />
          <Group grow align="end">
            <TextInput
              label="Without deadline or owner: days after its meeting"
              {...bind('incompleteAfter')}
              {...errorsOf('incompleteAfter')}
            />
            <TextInput
              label="An answer that nobody acted on: working days"
              {...bind('answerAfter')}
              {...errorsOf('answerAfter')}
            />
          </Group>
          <Textarea
            label="Quiet periods"
            description="First and last day, one period a line. What falls on them waits."
            placeholder="2027-07-15 2027-08-15"
            autosize
            minRows={1}
            {...bind('quiet')}
            {...errorsOf('quiet')}
          />
          <PolicyPreview body={body} policy={() => policyOf(texts)} />
        </>
      )}
    </RecordDialog>
  );
}
