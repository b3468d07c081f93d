import type { MeetingView } from '@app/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CloseDialog } from './close-dialog.js';
import { canClose } from './closing-state.js';

/** While it cannot be closed the check list beside it says why. */
export function CloseButton({ meeting }: { readonly meeting: MeetingView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-md"
        disabled={!canClose(meeting)}
        onClick={() => {
          setOpen(true);
        }}
      >
        Close the meeting …
      </Button>
      {open && (
        <CloseDialog
          meeting={meeting}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
