import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useWorkspace } from '../../../app/workspace.js';
import { EntityField } from '../../outcome/commands/entity-field.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { PeopleDialog } from '../people-dialog.js';
import { roleHints, roles, roleWords, type Person } from './role-words.js';

interface GiveRoleProps {
  readonly person: Person;
  readonly onClose: () => void;
}

export function GiveRoleDialog({ person: { id, name }, onClose }: GiveRoleProps) {
  const { body, bodies } = useWorkspace();
  const { texts, set, bind } = useTexts({ role: 'secretariat', bodyId: body, entityId: '', from: '', until: '' });
  const role = roles.find((each) => each === texts.role) ?? 'secretariat';
  const isFocalPoint = role === 'focal_point';
  return (
    <PeopleDialog
      title={`Give ${name} a role`}
      submitWords="Give the role"
      doneWords={`${name}: ${roleWords(role)}.`}
      change={() => ({
        to: '/api/v1/people/{id}/memberships',
        at: { id },
        body: {
          ...{ role, bodyId: texts.bodyId || null, entityId: isFocalPoint ? texts.entityId || null : null },
          ...{ from: texts.from, until: texts.until || null },
        },
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <NativeSelect
            label="Role"
            description={roleHints[role]}
            data={roles.map((value) => ({ value, label: roleWords(value) }))}
            data-autofocus
            {...bind('role')}
            {...errorsOf('role')}
          />
          <NativeSelect
            label="In which body"
            data={[
              ...bodies.map((each) => ({ value: each.id, label: `${each.id} · ${each.name}` })),
              { value: '', label: 'Every body' },
            ]}
            {...bind('bodyId')}
            {...errorsOf('bodyId')}
          />
          {isFocalPoint && (
            <EntityField
              label="Acts for"
              value={texts.entityId}
              onChange={(entity) => {
                set('entityId', entity);
              }}
            />
          )}
          <Group align="start">
            <TextInput label="From" type="date" required {...bind('from')} {...errorsOf('from')} />
            <TextInput label="Until (optional)" type="date" {...bind('until')} {...errorsOf('until')} />
          </Group>
        </>
      )}
    </PeopleDialog>
  );
}
