import type { ReadBackView } from '@app/contracts';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { useBulk } from '../../api/use-bulk.js';
import { useWorkspace } from '../../app/workspace.js';
import { askedOf } from './asked-of.js';

/** Reads a file, and records what it asks for. Pressing twice records once. */
export function useReadBack() {
  const { body } = useWorkspace();
  const bulk = useBulk();
  const record = {
    ...bulk,
    mutate: (view: ReadBackView) => {
      bulk.mutate(rowsOf(view));
    },
  };
  const read = useMutation({
    mutationFn: async (file: File) => {
      const format = file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
      const asked = { body, format, base64: await base64Of(file) } as const;
      return answerOf(api.POST('/api/v1/papers/read-back', { body: asked }));
    },
    onMutate: () => {
      bulk.reset();
    },
  });
  const clear = () => {
    read.reset();
    bulk.reset();
  };
  return { read, record, clear };
}

/** Each step alone, against the version that its reporter saw. */
function rowsOf(view: ReadBackView) {
  return askedOf(view).flatMap(({ outcome, step, expectedVersion }) => {
    if (outcome === null || step === null) return [];
    return [
      { outcome, command: 'steps', body: { ...step }, ...(expectedVersion !== null && { ifMatch: expectedVersion }) },
    ];
  });
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(new Error('The file could not be read. Choose it again.'));
    };
    reader.readAsDataURL(file);
  });
}
