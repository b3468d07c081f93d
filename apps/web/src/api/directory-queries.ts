import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client.js';

/** Who acts for an entity, past and to come. */
export function useFocalPoints(entity: string) {
  return useQuery({
    queryKey: ['focal-points', entity],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/entities/{entity}/focal-points', { params: { path: { entity } }, signal })),
  });
}
