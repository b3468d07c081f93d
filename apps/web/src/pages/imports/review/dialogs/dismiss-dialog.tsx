import type { ProposalView } from '@app/contracts';
import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../../../ui/form-dialog.js';

/** What most proposals are dismissed for. */
const USUAL = 'Not agreed by this meeting: it reports what others said or decided.';
const reasons = [
  USUAL,
  'Background or thanks; nobody has to do anything.',
  'It is in the register already.',
  'The report was misread here.',
];
const OWN = 'own';

interface DismissDialogProps {
  readonly proposal: ProposalView;
  /** The reason given last: proposals that are left out often share it. */
  readonly last: string | null;
  readonly onDismiss: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why. The record keeps it, so that nobody wonders later what became of the sentence. */
export function DismissDialog({ proposal, last, onDismiss, onClose }: DismissDialogProps) {
  const offered = last ?? USUAL;
  const isKnown = reasons.includes(offered);
  const [choice, setChoice] = useState(isKnown ? offered : OWN);
  const [own, setOwn] = useState(isKnown ? '' : offered);
  return (
    <FormDialog
      title={`Dismiss “${proposal.title}”`}
      submitWords="Dismiss"
      error={null}
      isPending={false}
      onSubmit={() => {
        onDismiss(choice === OWN ? own : choice);
      }}
      onClose={onClose}
    >
      <Radio.Group name="reason" label="Why" value={choice} onChange={setChoice}>
        <Stack gap={8} mt={6}>
          {reasons.map((reason) => (
            <Radio key={reason} value={reason} label={reason} data-autofocus={choice === reason || undefined} />
          ))}
          <Radio value={OWN} label="Another reason" data-autofocus={choice === OWN || undefined} />
        </Stack>
      </Radio.Group>
      {choice === OWN && (
        <Textarea
          label="Reason"
          required
          autosize
          minRows={2}
          maxLength={2_000}
          value={own}
          onChange={({ currentTarget }) => {
            setOwn(currentTarget.value);
          }}
        />
      )}
      <Text size="sm" c="dimmed">
        You can take it back at any time.
      </Text>
    </FormDialog>
  );
}
