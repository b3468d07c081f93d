import { Fieldset, Group, TextInput } from '@mantine/core';
import type { StepFormProps } from './field-props.js';

interface EvidenceFieldsProps extends Pick<StepFormProps, 'texts' | 'bind'> {
  readonly required: boolean;
}

/** What the step rests on in the world: a link or the reference of a document, and its own date. */
export function EvidenceFields({ texts, bind, required }: EvidenceFieldsProps) {
  const isMissing = required && texts.link === '' && texts.documentReference === '';
  return (
    <Fieldset legend={required ? 'Evidence: a link or a reference' : 'Evidence (optional)'}>
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
    </Fieldset>
  );
}
