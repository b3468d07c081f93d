import type { SystemView } from '@app/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

const KEY = ['system'];
const WHILE_BUSY_MS = 1_000;
const WHILE_QUIET_MS = 10_000;

/** How the read models are; looked at often while one is being rebuilt or tried again. */
export function useSystem() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/system/projections', { signal })),
    refetchInterval: ({ state }) => (state.data !== undefined && isBusy(state.data) ? WHILE_BUSY_MS : WHILE_QUIET_MS),
  });
}

export function useRebuild(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/system/projections/{name}/rebuild', { params: { path: { name } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRetry(projection: string, streamId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/system/parked-streams/retry', { body: { projection, streamId } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

function isBusy({ projections }: SystemView): boolean {
  return projections.some(
    ({ rebuild, parked }) => rebuild !== null || parked.some(({ retryAskedAt }) => retryAskedAt !== null),
  );
}
