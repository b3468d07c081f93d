import { Group, TextInput } from '@mantine/core';
import { useTexts } from '../outcome/commands/form-state.js';
import { PeopleDialog } from './people-dialog.js';

export interface RoleHeld {
  readonly id: string;
  /** Whose role, in words. */
  readonly who: string;
  readonly from: string;
  readonly until: string | null;
}

interface RoleDialogProps {
  /** Focal points are looked after by the secretariat, all other roles by the system manager. */
  readonly at: 'focal-points' | 'memberships';
  readonly role: RoleHeld;
  readonly onClose: () => void;
}

export function EndDialog({ at, role: { id, who }, onClose }: RoleDialogProps) {
  const { texts, bind } = useTexts({ on: '' });
  return (
    <PeopleDialog
      title={`Last day of ${who}`}
      submitWords="Set the last day"
      doneWords={`The last day of ${who} is set.`}
      change={() => ({ to: `/api/v1/${at}/{membership}/ends`, at: { membership: id }, body: texts })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <TextInput
          label="Last day"
          description="The role holds through this day."
          type="date"
          required
          maw={260}
          data-autofocus
          {...bind('on')}
          {...errorsOf('on')}
        />
      )}
    </PeopleDialog>
  );
}

export function RoleDaysDialog({ at, role: { id, who, from, until }, onClose }: RoleDialogProps) {
  const { texts, bind } = useTexts({ from, until: until ?? '' });
  return (
    <PeopleDialog
      title={`Correct the days of ${who}`}
      submitWords="Correct"
      doneWords={`The days of ${who} are corrected.`}
      change={() => ({
        to: `/api/v1/${at}/{membership}/date-corrections`,
        at: { membership: id },
        body: { from: texts.from, until: texts.until || null },
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <Group align="start">
          <TextInput label="First day" type="date" required data-autofocus {...bind('from')} {...errorsOf('from')} />
          <TextInput
            label="Last day"
            description="Left empty: without end."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            type="date"
            {...bind('until')}
            {...errorsOf('until')}
          />
        </Group>
      )}
    </PeopleDialog>
  );
}
