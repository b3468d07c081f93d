import { RebuildAsked, RetryAsked, SystemView } from '@app/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from './request.js';

const PATH = '/system/projections';
const WHILE_BUSY_MS = 1_000;
const WHILE_QUIET_MS = 10_000;

/** How the read models are; looked at often while one is being rebuilt or tried again. */
export function useSystem() {
  return useQuery({
    queryKey: [PATH],
    queryFn: ({ signal }) => get(PATH, SystemView, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && isBusy(state.data) ? WHILE_BUSY_MS : WHILE_QUIET_MS),
  });
}

export function useRebuild(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post(`${PATH}/${name}/rebuild`, RebuildAsked, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: [PATH] }),
  });
}

export function useRetry(projection: string, streamId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post('/system/parked-streams/retry', RetryAsked, { projection, streamId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [PATH] }),
  });
}

function isBusy({ projections }: SystemView): boolean {
  return projections.some(
    ({ rebuild, parked }) => rebuild !== null || parked.some(({ retryAskedAt }) => retryAskedAt !== null),
  );
}
