import { Fieldset, Textarea } from '@mantine/core';
import { CitedPlaceFields } from './cited-place-fields.js';
import type { StepFormProps } from './field-props.js';

interface CitationFieldsProps extends StepFormProps {
  readonly required: boolean;
}

/** The place in a document that says so. */
export function CitationFields({ texts, set, bind, required }: CitationFieldsProps) {
  return (
    <Fieldset legend={required ? 'Source' : 'Source (optional)'}>
      <CitedPlaceFields texts={texts} set={set} bind={bind} required={required} />
      <Textarea mt="xs" label="What it says" autosize minRows={2} {...bind('wording')} />
    </Fieldset>
  );
}
