import { Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { RecordDialog } from '../../ui/record-dialog.js';
import { useTexts } from '../outcome/commands/form-state.js';
import { weekdays } from './calendar-words.js';
import { Holidays } from './holidays.js';
import { HoldsFrom } from '../../ui/holds-from.js';
import { useSetting, type SettingDialogProps } from './use-setting.js';

/** On which days the offices of a body work. Sent as a whole, so that nothing is half changed. */
export function CalendarDialog({ body, onClose }: SettingDialogProps) {
  const { calendar: before } = body;
  const [workingDays, setWorkingDays] = useState(before.workingDays.map(String));
  const [holidays, setHolidays] = useState<readonly string[]>(before.holidays);
  const { texts, bind } = useTexts({ effectiveOn: '' });
  const setting = useSetting(body, '/api/v1/bodies/{body}/working-calendars', ({ calendar }) => calendar);
  return (
    <RecordDialog
      title={`Working days of ${body.id}`}
      submitWords="Set"
      doneWords="The calendar is set. Mail and days counted before a meeting follow it."
      command={() => setting.command({ workingDays: workingDays.map(Number), holidays, ...texts })}
      undo={setting.undo({ ...before, ...texts })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Checkbox.Group
            label="Working days"
            required
            value={workingDays}
            onChange={setWorkingDays}
            {...errorsOf('workingDays')}
          >
            <Group gap="md" mt={6}>
              {weekdays.map((name, at) => (
                <Checkbox key={name} value={String(at + 1)} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
          <Holidays days={holidays} onChange={setHolidays} {...errorsOf('holidays')} />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}
