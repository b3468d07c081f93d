import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useDocuments } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import type { useTexts } from '../commands/form-state.js';

type PlaceName = 'document' | 'documentVersion' | 'paragraph';
type PlaceForm = Pick<ReturnType<typeof useTexts<PlaceName>>, 'set' | 'bind'>;

interface CitedPlaceFieldsProps extends PlaceForm {
  readonly texts: Readonly<Record<PlaceName, string>>;
  readonly required: boolean;
}

/** A version of one of the body's documents, and a paragraph of it. */
export function CitedPlaceFields({ texts, set, bind, required }: CitedPlaceFieldsProps) {
  const { body } = useWorkspace();
  const documents = useDocuments(body).data ?? [];
  const choices = documents.flatMap(({ id, title, versions }) =>
    versions.map(({ version, stage }) => ({
      value: `${id} ${version}`,
      label: versions.length === 1 ? title : `${title} (version ${version}, ${stage})`,
    })),
  );
  return (
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
  );
}
