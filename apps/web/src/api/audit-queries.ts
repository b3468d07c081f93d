import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, queryOf } from './client.js';

/** How the checkpoints stand; they come by themselves, so it is asked again while something is not covered. */
export function useAudit() {
  return useQuery({
    queryKey: ['audit'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/audit', { signal })),
    refetchInterval: ({ state: { data } }) => (data?.uncovered === 0 ? false : 10_000),
  });
}

export function useAuditKeys() {
  return useQuery({
    queryKey: ['audit-key'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/audit/key', { signal })),
  });
}

export function useCheckpoints() {
  return useInfiniteQuery({
    queryKey: ['checkpoints'],
    queryFn: ({ pageParam, signal }) => {
      const query = queryOf<'/api/v1/audit/checkpoints'>({ before: pageParam, limit: 20 });
      return answerOf(api.GET('/api/v1/audit/checkpoints', { params: { query }, signal }));
    },
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
}
