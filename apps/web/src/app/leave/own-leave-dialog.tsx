import { Divider, Loader } from '@mantine/core';
import { useState } from 'react';
import { useLeavesOf } from '../../api/reminder-queries.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { useWorkspace } from '../workspace.js';
import { emptyLeave, LeaveFields, type LeaveForm } from './leave-fields.js';
import { LeaveList } from './leave-list.js';

/** When whoever is signed in is away. */
export function OwnLeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { person } = useWorkspace();
  const own = useLeavesOf(person.id);
  const [form, setForm] = useState<LeaveForm>({ ...emptyLeave, person: person.id });
  const { from, to, substitute } = form;
  return (
    <RecordDialog
      title="When you are away"
      submitWords="Record"
      doneWords="Recorded. Reminders follow it from now on."
      command={() => ({ to: '/api/v1/people/{id}/leaves', at: { id: person.id }, body: { from, to, substitute } })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          {own.data === undefined ? (
            <Loader size="sm" />
          ) : (
            <LeaveList leaves={own.data.leaves} mayWithdraw none="No leave of yours is recorded." />
          )}
          <Divider />
          <LeaveFields
            form={form}
            people={own.data?.people ?? []}
            errorsOf={errorsOf}
            onChange={(changed) => {
              setForm({ ...form, ...changed });
            }}
          />
        </>
      )}
    </RecordDialog>
  );
}
