import { Divider, Loader } from '@mantine/core';
import { useState } from 'react';
import { useLeavesOf } from '../../api/reminder-queries.js';
import { Action } from '../../ui/action.js';
import { RecordDialog } from '../../ui/record-dialog.js';
import { useWorkspace } from '../workspace.js';
import { LeaveFields } from './leave-fields.js';
import { emptyLeave, formOf, leaveCommand, type LeaveForm, withNamed } from './leave-form.js';
import { LeaveList } from './leave-list.js';

/** When whoever is signed in is away. */
export function OwnLeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { person } = useWorkspace();
  const own = useLeavesOf(person.id);
  const another: LeaveForm = { ...emptyLeave, person: person.id };
  const [form, setForm] = useState(another);
  const leaves = own.data?.leaves ?? [];
  const isNew = form.leave === null;
  return (
    <RecordDialog
      title="When you are away"
      submitWords={isNew ? 'Record' : 'Change'}
      doneWords={isNew ? 'Recorded. Reminders follow it from now on.' : 'Changed. Reminders follow it from now on.'}
      command={() => leaveCommand(form)}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          {own.data === undefined ? (
            <Loader size="sm" />
          ) : (
            <LeaveList
              leaves={leaves}
              none="No leave of yours is recorded."
              onChange={(leave) => {
                setForm(formOf(leave));
              }}
            />
          )}
          <Divider label={isNew ? 'Another leave' : 'Change the leave'} labelPosition="left" />
          <LeaveFields
            form={form}
            people={withNamed(own.data?.people ?? [], leaves)}
            errorsOf={errorsOf}
            onChange={(changed) => {
              setForm({ ...form, ...changed });
            }}
          />
          {!isNew && (
            <div>
              <Action
                onClick={() => {
                  setForm(another);
                }}
              >
                Record another one instead
              </Action>
            </div>
          )}
        </>
      )}
    </RecordDialog>
  );
}
