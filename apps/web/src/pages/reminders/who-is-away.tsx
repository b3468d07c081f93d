import type { LeavesView } from '@app/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLeaves } from '../../api/reminder-queries.js';
import { LeaveFields } from '../../app/leave/leave-fields.js';
import { emptyLeave, formOf, leaveCommand, type LeaveForm, withNamed } from '../../app/leave/leave-form.js';
import { LeaveList } from '../../app/leave/leave-list.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { Section } from '../../ui/section.js';

/** Who of the body is away and who stands in; the secretariat says so for others. */
export function WhoIsAway({ body }: { readonly body: string }) {
  const { canWrite } = useWorkspace();
  const leaves = useLeaves(body);
  const [open, setOpen] = useState<LeaveForm | null>(null);
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
              setOpen(emptyLeave);
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
            <LeaveList
              leaves={view.leaves}
              none="Nobody is away, as far as is recorded."
              onChange={
                mayRecord
                  ? (leave) => {
                      setOpen(formOf(leave));
                    }
                  : undefined
              }
            />
            {open !== null && (
              <LeaveDialog
                first={open}
                of={view}
                onClose={() => {
                  setOpen(null);
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
  readonly first: LeaveForm;
  readonly of: LeavesView;
  readonly onClose: () => void;
}

function LeaveDialog({ first, of: { people, leaves }, onClose }: LeaveDialogProps) {
  const [form, setForm] = useState(first);
  const isNew = first.leave === null;
  const whose = leaves.find(({ id }) => id === first.leave)?.person.name ?? '';
  return (
    <RecordDialog
      title={isNew ? 'Record a leave' : `Change the leave of ${whose}`}
      submitWords={isNew ? 'Record' : 'Change'}
      doneWords={isNew ? 'Recorded. Reminders follow it from now on.' : 'Changed. Reminders follow it from now on.'}
      command={() => leaveCommand(form)}
      onClose={onClose}
    >
      {(errorsOf) => (
        <LeaveFields
          form={form}
          people={withNamed(people, leaves)}
          {...(isNew && { whose: people })}
          errorsOf={errorsOf}
          onChange={(changed) => {
            setForm({ ...form, ...changed });
          }}
        />
      )}
    </RecordDialog>
  );
}
