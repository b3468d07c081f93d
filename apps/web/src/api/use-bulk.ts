import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import type { components } from './generated/schema.js';
import { rememberPosition } from './position.js';
import { useIntentKey } from './use-command.js';

export type BulkRows = components['schemas']['BulkBody']['rows'];

/** Sends many commands at once, each answered by itself. The same rows pressed twice are recorded once. */
export function useBulk() {
  const queries = useQueryClient();
  const intentKey = useIntentKey();
  return useMutation({
    mutationFn: (rows: BulkRows) => {
      const params = { header: { 'Idempotency-Key': intentKey(JSON.stringify(rows)) } };
      return answerOf(api.POST('/api/v1/bulk-commands', { params, body: { rows } }));
    },
    onSuccess: async ({ position }) => {
      if (position !== null) rememberPosition(position);
      await queries.invalidateQueries();
    },
  });
}
