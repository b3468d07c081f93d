import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../app/workspace.js';
import { answerOf, api, queryOf } from './client.js';

/** Who acts for an entity, past and to come. */
export function useFocalPoints(entity: string) {
  return useQuery({
    queryKey: ['focal-points', entity],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/entities/{entity}/focal-points', { params: { path: { entity } }, signal })),
  });
}

function mattersQuery(document: string, version: string) {
  const path = { document, version };
  return queryOptions({
    queryKey: ['version-matters', path],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/documents/{document}/versions/{version}/matters', { params: { path }, signal })),
  });
}

/** The outcomes that a version of their report asks about. */
export function useVersionMatters(document: string, version: string) {
  return useQuery(mattersQuery(document, version));
}

/** The versions among these that still ask about outcomes; those not answered yet are left out. */
export function useUndecidedVersions(versions: readonly { readonly document: string; readonly version: string }[]) {
  return useQueries({
    queries: versions.map(({ document, version }) => mattersQuery(document, version)),
    combine: (answers) => answers.flatMap(({ data }) => (data !== undefined && data.undecided > 0 ? [data] : [])),
  });
}

/** Who acts for which entity in this body, past and to come. */
export function useAllFocalPoints() {
  const { body } = useWorkspace();
  return useQuery({
    queryKey: ['focal-points', 'of-body', body],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/focal-points', { params: { query: { body } }, signal })),
  });
}

/** Everybody who is in the list of people, with all roles. */
export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/people', { signal })),
  });
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: ['people', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
  });
}

/** The events whose words name the person. */
export function useMentions(id: string, also: string) {
  const params = { path: { id }, query: queryOf<'/api/v1/people/{id}/mentions'>({ also }) };
  return useQuery({
    queryKey: ['mentions', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/people/{id}/mentions', { params, signal })),
    placeholderData: keepPreviousData,
  });
}
