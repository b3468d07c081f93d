import { Group, NativeSelect, Select, TextInput } from '@mantine/core';
import type { FieldErrors } from '../../../api/field-errors.js';
import type { useTexts } from '../../outcome/commands/form-state.js';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
  { value: 'es', label: 'Spanish' },
  { value: 'ar', label: 'Arabic' },
  { value: 'ru', label: 'Russian' },
  { value: 'zh', label: 'Chinese' },
];

interface PersonFieldsProps extends ReturnType<typeof useTexts<'name' | 'email' | 'language' | 'timeZone'>> {
  readonly errorsOf: FieldErrors;
}

export function PersonFields({ texts, set, bind, errorsOf }: PersonFieldsProps) {
  return (
    <>
      <TextInput label="Name" required maxLength={200} data-autofocus {...bind('name')} {...errorsOf('name')} />
      <TextInput
        label="E-mail address"
        description="Sign-in links and reminders go there. Without one the person cannot sign in."
        type="email"
        {...bind('email')}
        {...errorsOf('email')}
      />
      <Group grow align="start">
        <NativeSelect label="Language" data={languages} {...bind('language')} {...errorsOf('language')} />
        <Select
          label="Time zone"
          required
          searchable
          openOnFocus={false}
          limit={80}
          nothingFoundMessage="No such time zone"
          data={['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]}
          value={texts.timeZone}
          onChange={(zone) => {
            set('timeZone', zone ?? '');
          }}
          {...errorsOf('timeZone')}
        />
      </Group>
    </>
  );
}
