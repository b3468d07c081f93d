import { Group, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { RecordDialog } from '../../ui/record-dialog.js';
import { useTexts } from '../outcome/commands/form-state.js';
import { HoldsFrom } from '../../ui/holds-from.js';
import { TimeZoneField } from '../../ui/time-zone-field.js';
import { useSetting, type SettingDialogProps } from './use-setting.js';

export function TimeZoneDialog({ body, onClose }: SettingDialogProps) {
  const { texts, set, bind } = useTexts({ timeZone: body.timeZone, effectiveOn: '' });
  const setting = useSetting(body, '/api/v1/bodies/{body}/time-zones', ({ timeZone }) => timeZone);
  return (
    <RecordDialog
      title={`Time zone of ${body.id}`}
      submitWords="Set"
      doneWords={`“Today” is read in ${texts.timeZone}.`}
      command={() => setting.command(texts)}
      undo={setting.undo({ ...texts, timeZone: body.timeZone })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <TimeZoneField
            isFirst
            value={texts.timeZone}
            onChange={(zone) => {
              set('timeZone', zone);
            }}
            {...errorsOf('timeZone')}
          />
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}

const counting = [
  { value: 'working_days', label: 'Working days' },
  { value: 'calendar_days', label: 'All days' },
  { value: 'none', label: 'No rule' },
];

export function DocumentRuleDialog({ body, onClose }: SettingDialogProps) {
  const { documentRule: before } = body;
  const [days, setDays] = useState<number | string>(before?.days ?? 12);
  const { texts, set, bind } = useTexts({ counted: before?.counted ?? 'working_days', effectiveOn: '' });
  const { effectiveOn } = texts;
  const rule = texts.counted === 'none' ? null : { days: days === '' ? null : days, counted: texts.counted };
  const setting = useSetting(body, '/api/v1/bodies/{body}/document-rules', ({ documentRule }) => documentRule);
  return (
    <RecordDialog
      title={`Document deadline of ${body.id}`}
      submitWords="Set"
      doneWords="The document rule is set. What is due by the document deadline of a meeting moves within seconds."
      command={() => setting.command({ rule, effectiveOn })}
      undo={setting.undo({ rule: before, effectiveOn })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Group align="end">
            {rule !== null && (
              <NumberInput
                label="Days before the first day"
                required
                min={0}
                max={400}
                clampBehavior="none"
                w={230}
                data-autofocus
                value={days}
                onChange={setDays}
                {...errorsOf('rule/days')}
              />
            )}
            <SegmentedControl
              aria-label="What is counted"
              data={counting}
              value={texts.counted}
              onChange={(value) => {
                set('counted', value);
              }}
            />
          </Group>
          <Text size="sm" c="dimmed">
            A meeting that announces a day of its own keeps it.
          </Text>
          <HoldsFrom bind={bind} errorsOf={errorsOf} />
        </>
      )}
    </RecordDialog>
  );
}
