import type { ReleaseAnswer } from '@app/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { rememberPosition } from '../../api/position.js';
import { useIntentKey } from '../../api/use-command.js';

const PLANNED_EVERY_MS = 30_000;

/** What waits for an officer; asked only by those who may release it. */
export function useHeld(body: string, enabled: boolean) {
  return useQuery({
    queryKey: ['held-reminders', body],
    enabled,
    // The plan follows the register within a minute, and of that no hint comes.
    refetchInterval: PLANNED_EVERY_MS,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/bodies/{body}/held-reminders', { params: { path: { body } }, signal })),
  });
}

export interface HeldDecision {
  readonly moments: readonly { readonly outcomeId: string; readonly moment: string }[];
  /** Null: they go out. */
  readonly dismissedBecause: string | null;
}

/** Releases held reminders, or dismisses them. */
export function useHeldDecision(body: string) {
  const queries = useQueryClient();
  const intentKey = useIntentKey();
  return useMutation({
    mutationFn: (decision: HeldDecision): Promise<ReleaseAnswer> => {
      const { dismissedBecause: reason } = decision;
      const moments = decision.moments.map(({ outcomeId, moment }) => ({ outcomeId, moment }));
      const params = { path: { body }, header: { 'Idempotency-Key': intentKey(JSON.stringify(decision)) } };
      return reason === null
        ? answerOf(api.POST('/api/v1/bodies/{body}/reminder-releases', { params, body: { moments } }))
        : answerOf(api.POST('/api/v1/bodies/{body}/reminder-dismissals', { params, body: { moments, reason } }));
    },
    onSuccess: async ({ position }) => {
      if (position !== null) rememberPosition(position);
      await queries.invalidateQueries();
    },
  });
}

/** What became of a decision, in a sentence. */
export function decisionWords({ decided, left }: ReleaseAnswer, done: string): string {
  const others = left.length === 0 ? '' : ` ${left.length} were decided by somebody else or are not due any more.`;
  return `${decided} ${done}.${others}`;
}
