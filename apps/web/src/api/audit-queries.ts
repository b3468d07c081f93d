import { AuditKeyView, AuditView, CheckpointsPage } from '@app/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { pathOf } from './queries.js';
import { get } from './request.js';

/** How the checkpoints stand; they come by themselves, so it is asked again while something is not covered. */
export function useAudit() {
  return useQuery({
    queryKey: ['/audit'],
    queryFn: ({ signal }) => get('/audit', AuditView, signal),
    refetchInterval: ({ state: { data } }) => (data?.uncovered === 0 ? false : 10_000),
  });
}

export function useAuditKeys() {
  return useQuery({ queryKey: ['/audit/key'], queryFn: ({ signal }) => get('/audit/key', AuditKeyView, signal) });
}

export function useCheckpoints() {
  return useInfiniteQuery({
    queryKey: ['/audit/checkpoints'],
    queryFn: ({ pageParam, signal }) =>
      get(pathOf('/audit/checkpoints', { before: pageParam, limit: 20 }), CheckpointsPage, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
}
