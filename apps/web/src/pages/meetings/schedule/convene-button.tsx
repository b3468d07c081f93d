import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWorkspace } from '../../../app/workspace.js';
import { ConveneDialog } from './convene-dialog.js';

/** For who manages the meetings of the body. */
export function ConveneButton() {
  const { canWrite } = useWorkspace();
  const [open, setOpen] = useState(false);
  if (!canWrite('meeting.manage')) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Convene …
      </Button>
      {open && (
        <ConveneDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
