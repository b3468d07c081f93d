import type { DocumentView } from '@app/contracts';
import { Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { NewOutcome } from './new-outcome.js';

interface CitationFieldsProps {
  readonly form: NewOutcome;
  readonly documents: readonly DocumentView[];
}

/** The words, and where the report says them. */
export function CitationFields({ form: { bind }, documents }: CitationFieldsProps) {
  return (
    <>
      <Textarea
        label="Wording"
        description="As the report has it, or as the Chair read it out."
        autosize
        minRows={3}
        required
        {...bind('wording')}
      />
      {documents.length === 0 ? (
        <Text size="sm" c="dimmed">
          No report of this meeting is held yet; the paragraph can be added when it is.
        </Text>
      ) : (
        <Group grow align="start">
          <NativeSelect
            label="Report"
            data={documents.map(({ id, title }) => ({ value: id, label: title }))}
            {...bind('document')}
          />
          <TextInput label="Paragraph" placeholder="9.7.1" {...bind('paragraph')} />
        </Group>
      )}
    </>
  );
}
