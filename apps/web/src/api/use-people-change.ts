import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import type { paths } from './generated/schema.js';
import { useIntentKey } from './use-command.js';

/** The addresses that change who is in the directory and with which roles: not in the log, so that it can be erased. */
type PeoplePath = Extract<
  keyof paths,
  | '/api/v1/people'
  | `/api/v1/people/{id}/${'corrections' | 'memberships'}`
  | `/api/v1/memberships/{membership}/${string}`
  | `/api/v1/focal-points/{membership}/${string}`
  | '/api/v1/entities/{entity}/focal-points'
>;

export interface PeopleChange {
  readonly to: PeoplePath;
  /** What stands in braces in the address. */
  readonly at?: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Sends a change of the people's list; what the page shows is asked anew afterwards. Resolves to what has the new id. */
export function usePeopleChange() {
  const queries = useQueryClient();
  const intentKey = useIntentKey();
  return useMutation({
    mutationFn: ({ to, at = {}, body }: PeopleChange) => {
      const header = { 'Idempotency-Key': intentKey(JSON.stringify({ to, at, body })) };
      // A form holds what was typed; whether that fits this address, the server says field by field.
      return answerOf(api.POST(to as '/api/v1/people', { params: { path: at as never, header }, body: body as never }));
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
