import { Fieldset, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDocuments } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import type { StepFormProps } from './field-props.js';

interface CitationFieldsProps extends StepFormProps {
  readonly required: boolean;
}

/** The place in a document that says so. */
export function CitationFields({ texts, set, bind, required }: CitationFieldsProps) {
  const { body } = useWorkspace();
  const documents = useDocuments(body).data ?? [];
  const choices = documents.flatMap(({ id, title, versions }) =>
    versions.map(({ version, stage }) => ({
      value: `${id} ${version}`,
      label: versions.length === 1 ? title : `${title} (version ${version}, ${stage})`,
    })),
  );
  return (
    <Fieldset legend={required ? 'Source' : 'Source (optional)'}>
      <Group grow align="end" preventGrowOverflow={false}>
        <NativeSelect
          label="Document"
          required={required}
          miw={240}
          data={[{ value: '', label: 'Choose …' }, ...choices]}
          value={texts.document === '' ? '' : `${texts.document} ${texts.documentVersion}`}
          onChange={({ currentTarget: { value } }) => {
            const [document = '', version = '1'] = value.split(' ');
            set('document', document);
            set('documentVersion', version);
          }}
        />
        <TextInput label="Paragraph" placeholder="9.7.1" required={required} {...bind('paragraph')} />
      </Group>
      <Textarea mt="xs" label="What it says" autosize minRows={2} {...bind('wording')} />
    </Fieldset>
  );
}
