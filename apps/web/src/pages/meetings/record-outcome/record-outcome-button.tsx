import type { MeetingView } from '@app/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { RecordOutcomeDialog } from './record-outcome-dialog.js';

/** For who may record; nobody does at any other time than now. */
export function RecordOutcomeButton({ meeting }: { readonly meeting: MeetingView }) {
  const { canWrite } = useWorkspace();
  const [open, setOpen] = useState(false);
  if (!canWrite('outcome.record') || meeting.cancelled) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Record an outcome …
      </Button>
      {open && (
        <RecordOutcomeDialog
          meeting={meeting}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
