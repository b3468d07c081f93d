import { EvidenceMediaType, type OutcomeView } from '@app/contracts';
import { FileInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { ProblemError } from '../../../api/problem-error.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { mediaTypeOf } from './media-type.js';

interface EvidenceUploadProps {
  readonly outcome: OutcomeView;
  /** The file as the server answered it, as text; empty: none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const notTaken = new ProblemError(
  0,
  'evidence-not-of-its-kind',
  'This kind of file is not taken as evidence. Send it as PDF, or give a link to it.',
);

/** Sends a file as soon as it is chosen; the step then names it by its hash. */
export function EvidenceUpload({ outcome, value, onChange }: EvidenceUploadProps) {
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const mediaType = mediaTypeOf(file);
      if (mediaType === null) throw notTaken;
      const params = { path: { outcome: outcome.id } };
      const body = { name: file.name, mediaType, base64: await base64Of(file) };
      return answerOf(api.POST('/api/v1/outcomes/{outcome}/evidence-files', { params, body }));
    },
    onSuccess: (file) => {
      onChange(JSON.stringify(file));
    },
  });
  const choose = (file: File | null) => {
    onChange('');
    upload.reset();
    if (file !== null) upload.mutate(file);
  };
  return (
    <Stack gap={4}>
      <FileInput
        label="File"
        description="At most 20 MB: a document, a table, an image, a mail or text."
        placeholder="Choose a file …"
        accept={EvidenceMediaType.options.join(',')}
        clearable
        disabled={upload.isPending}
        onChange={choose}
      />
      {upload.isPending && <Text size="sm">Sending …</Text>}
      {value !== '' && <Text size="sm">It is held. It is shown once the step is recorded.</Text>}
      {upload.error !== null && <ProblemNote error={upload.error} />}
    </Stack>
  );
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // A data URL: the bytes stand behind the comma.
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file cannot be read.'));
    };
    reader.readAsDataURL(file);
  });
}
