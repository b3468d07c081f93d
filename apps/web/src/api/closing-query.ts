import type { ClosingView } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/** Of a closed meeting, for those who may read the audit. */
export function useClosing(meeting: string) {
  const params = { path: { meeting } };
  return useQuery({
    queryKey: ['closing', meeting],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/meetings/{meeting}/closing', { params, signal })),
    // Mails are not in the log, so no hint comes of them: look again until each has come to its end.
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? 3_000 : false),
  });
}

function isUnderWay({ checkpoint, mails }: ClosingView): boolean {
  return checkpoint === null || mails.some(({ state }) => state === 'planned' || state === 'claimed');
}
