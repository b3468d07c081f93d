import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useAllFocalPoints } from '../../../api/directory-queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { useTexts } from '../../outcome/commands/form-state.js';
import { PeopleDialog } from '../people-dialog.js';

interface NameFocalPointProps {
  readonly entity: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Somebody new, or somebody who is a focal point already, acts for the party. */
export function NameFocalPointDialog({ entity, name, onClose }: NameFocalPointProps) {
  const { body, bodies } = useWorkspace();
  const known = new Map((useAllFocalPoints().data ?? []).map(({ person }) => [person.id, person.name]));
  const { texts, bind } = useTexts({ person: '', name: '', email: '', bodyId: body, from: '', until: '' });
  const whom = texts.person === '' ? { name: texts.name, email: texts.email.trim() || null } : { person: texts.person };
  return (
    <PeopleDialog
      title={`Who acts for ${name}`}
      submitWords="Name"
      doneWords={`${texts.person === '' ? texts.name : (known.get(texts.person) ?? '')} acts for ${name}.`}
      change={() => ({
        to: '/api/v1/entities/{entity}/focal-points',
        at: { entity },
        body: { ...whom, bodyId: texts.bodyId || null, from: texts.from, until: texts.until || null },
      })}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          {known.size > 0 && (
            <NativeSelect
              label="Who"
              data={[
                { value: '', label: 'Somebody new' },
                ...[...known]
                  .map(([value, label]) => ({ value, label }))
                  .sort((a, b) => a.label.localeCompare(b.label)),
              ]}
              {...bind('person')}
              {...errorsOf('person')}
            />
          )}
          {texts.person === '' && (
            <Group grow align="start">
              <TextInput label="Name" required maxLength={200} data-autofocus {...bind('name')} {...errorsOf('name')} />
              <TextInput
                label="E-mail address"
                description="Without one nobody is reminded, and the person cannot sign in."
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                type="email"
                {...bind('email')}
                {...errorsOf('email')}
              />
            </Group>
          )}
          <NativeSelect
            label="In which body"
            data={[
              ...bodies.map(({ id, name: label }) => ({ value: id, label: `${id} · ${label}` })),
              { value: '', label: 'Every body' },
            ]}
            {...bind('bodyId')}
            {...errorsOf('bodyId')}
          />
          <Group align="start">
            <TextInput label="From" type="date" required {...bind('from')} {...errorsOf('from')} />
            <TextInput label="Until (optional)" type="date" {...bind('until')} {...errorsOf('until')} />
          </Group>
        </>
      )}
    </PeopleDialog>
  );
}
