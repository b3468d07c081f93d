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

/** The outcomes that a version of their report asks about. */
export function useVersionMatters(document: string, version: string) {
  const path = { document, version };
  return useQuery({
    queryKey: ['version-matters', path],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/documents/{document}/versions/{version}/matters', { params: { path }, signal })),
  });
}
