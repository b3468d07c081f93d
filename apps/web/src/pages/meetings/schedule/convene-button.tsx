import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMeetings } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { ConveneDialog } from './convene-dialog.js';

/** For who manages the meetings of the body. */
export function ConveneButton() {
  const { body, canWrite } = useWorkspace();
  // Which number comes next is known once the others are.
  const meetings = useMeetings(body).data;
  const [open, setOpen] = useState(false);
  if (!canWrite('meeting.manage')) return null;
  return (
    <>
      <Button
        disabled={meetings === undefined}
        onClick={() => {
          setOpen(true);
        }}
      >
        Convene …
      </Button>
      {open && meetings !== undefined && (
        <ConveneDialog
          meetings={meetings}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
