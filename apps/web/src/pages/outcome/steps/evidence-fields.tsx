import type { OutcomeView } from '@app/contracts';
import { Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { EvidenceUpload } from './evidence-upload.js';
import type { StepFormProps } from './field-props.js';

interface EvidenceFieldsProps extends StepFormProps {
  /** It holds an uploaded file; null: none can be uploaded. */
  readonly outcome: OutcomeView | null;
  readonly required: boolean;
}

const seenBy = [
  { value: '', label: 'Whoever sees the outcome' },
  { value: 'members', label: 'Members' },
  { value: 'secretariat', label: 'The secretariat, the Chair and auditors' },
];

/** What the step rests on in the world: a link, the reference of a document or a file, and its own date. */
export function EvidenceFields({ outcome, texts, set, bind, required }: EvidenceFieldsProps) {
  const isMissing = required && [texts.link, texts.documentReference, texts.file].every((text) => text === '');
  const what = outcome === null ? 'a link or a reference' : 'a link, a reference or a file';
  return (
    <Fieldset legend={required ? `Evidence: ${what}` : 'Evidence (optional)'}>
      <Stack gap="sm">
        <Group grow align="end" preventGrowOverflow={false}>
          <TextInput
            label="Link"
            type="url"
            placeholder="https://…"
            required={isMissing}
            data-autofocus
            miw={200}
            {...bind('link')}
          />
          <TextInput
            label="Document reference"
            placeholder="TD 1234, C24/45 …"
            miw={150}
            {...bind('documentReference')}
          />
          <TextInput label="Date of the evidence" type="date" {...bind('evidenceOn')} />
        </Group>
        <Group grow align="start" preventGrowOverflow={false}>
          {outcome !== null && (
            <EvidenceUpload
              outcome={outcome}
              value={texts.file}
              onChange={(file) => {
                set('file', file);
              }}
            />
          )}
          <NativeSelect label="Who may see it" data={seenBy} {...bind('evidenceVisibility')} />
        </Group>
      </Stack>
    </Fieldset>
  );
}
