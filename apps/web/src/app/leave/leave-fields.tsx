import type { Named } from '@app/contracts';
import { Group, Select, Text, TextInput } from '@mantine/core';
import type { FieldErrors } from '../../api/field-errors.js';
import type { LeaveForm } from './leave-form.js';

interface LeaveFieldsProps {
  readonly form: LeaveForm;
  readonly onChange: (changed: Partial<LeaveForm>) => void;
  readonly people: readonly Named[];
  /** Left out: it is about whoever is signed in. */
  readonly whose?: readonly Named[];
  readonly errorsOf: FieldErrors;
}

/** Who is away, from when until when, and who gets the mail meanwhile. */
export function LeaveFields({ form, onChange, people, whose, errorsOf }: LeaveFieldsProps) {
  return (
    <>
      {whose !== undefined && (
        <Select
          label="Who is away"
          required
          searchable
          nothingFoundMessage="Has no role in this body"
          value={form.person}
          onChange={(person) => {
            onChange({ person });
          }}
          data={whose.map(asOption)}
        />
      )}
      <Group grow align="flex-start">
        <TextInput
          label="First day away"
          type="date"
          required
          value={form.from}
          onChange={({ currentTarget: { value } }) => {
            onChange({ from: value });
          }}
          {...errorsOf('from')}
        />
        <TextInput
          label="Last day away"
          type="date"
          required
          value={form.to}
          onChange={({ currentTarget: { value } }) => {
            onChange({ to: value });
          }}
          {...errorsOf('to')}
        />
      </Group>
      <Select
        label="Who gets the mail meanwhile"
        description="Leave it empty, and reminders wait for the return. What is due before then goes to the office or the secretariat."
        searchable
        clearable
        placeholder="Nobody"
        nothingFoundMessage="Nobody else works here with an address"
        value={form.substitute}
        onChange={(substitute) => {
          onChange({ substitute });
        }}
        data={people.filter(({ id }) => id !== form.person).map(asOption)}
        {...errorsOf('substitute')}
      />
      <Text size="sm" c="dimmed">
        The substitute gets the reminders of these days, marked as somebody else’s, and may answer them from the mail.
        What is for the secretariat only waits for the return where the substitute may not see it. Rights in the
        register stay as they are.
      </Text>
    </>
  );
}

function asOption({ id, name }: Named): { readonly value: string; readonly label: string } {
  return { value: id, label: name };
}
