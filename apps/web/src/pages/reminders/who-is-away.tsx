import type { LeavesView } from '@app/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLeaves } from '../../api/reminder-queries.js';
import { emptyLeave, LeaveFields } from '../../app/leave/leave-fields.js';
import { LeaveList } from '../../app/leave/leave-list.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { Section } from '../../ui/section.js';

/** Who of the body is away and who stands in; the secretariat says so for others. */
export function WhoIsAway({ body }: { readonly body: string }) {
  const { canWrite } = useWorkspace();
  const leaves = useLeaves(body);
  const [open, setOpen] = useState(false);
  const mayRecord = canWrite('directory.manage');
  return (
    <Section
      title="Who is away"
      aside={
        mayRecord && (
          <Button
            variant="default"
            size="compact-sm"
            disabled={leaves.data === undefined}
            onClick={() => {
              setOpen(true);
            }}
          >
            Record a leave…
          </Button>
        )
      }
    >
      <Answer of={leaves}>
        {(view) => (
          <>
            <LeaveList leaves={view.leaves} mayWithdraw={mayRecord} none="Nobody is away, as far as is recorded." />
            {open && (
              <LeaveDialog
                people={view.people}
                onClose={() => {
                  setOpen(false);
                }}
              />
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

interface LeaveDialogProps {
  readonly people: LeavesView['people'];
  readonly onClose: () => void;
}

function LeaveDialog({ people, onClose }: LeaveDialogProps) {
  const [form, setForm] = useState(emptyLeave);
  const { person, from, to, substitute } = form;
  return (
    <RecordDialog
      title="Record a leave"
      submitWords="Record"
      doneWords="Recorded. Reminders follow it from now on."
      command={() => ({ to: '/api/v1/people/{id}/leaves', at: { id: person ?? '' }, body: { from, to, substitute } })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <LeaveFields
          form={form}
          people={people}
          whose={people}
          errorsOf={errorsOf}
          onChange={(changed) => {
            setForm({ ...form, ...changed });
          }}
        />
      )}
    </RecordDialog>
  );
}
