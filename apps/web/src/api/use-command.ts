import { CommandAnswer } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './intent-key.js';
import { rememberPosition } from './position.js';
import { post } from './request.js';

export interface CommandSent {
  readonly path: string;
  readonly body: unknown;
  /** The version of the thing that the person read. */
  readonly version?: number;
}

/**
 * Sends commands. One intent keeps one Idempotency-Key however often it is sent; another body is another intent.
 * What the page shows is asked anew afterwards, from read models that know of the change.
 */
export function useCommand() {
  const queries = useQueryClient();
  const intentKey = useIntentKey();
  return useMutation({
    mutationFn: (sent: CommandSent) => {
      const { path, body, version } = sent;
      return post(path, CommandAnswer, body, {
        'Idempotency-Key': intentKey(JSON.stringify(sent)),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      });
    },
    onSuccess: async ({ position }) => {
      rememberPosition(position);
      await queries.invalidateQueries();
    },
  });
}

function useIntentKey(): (intent: string) => string {
  const last = useRef<{ readonly intent: string; readonly key: string } | null>(null);
  return (intent) => {
    if (last.current?.intent !== intent) last.current = { intent, key: newKey() };
    return last.current.key;
  };
}
