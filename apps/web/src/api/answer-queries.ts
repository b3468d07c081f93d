import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../app/workspace.js';
import { answerOf, api, queryOf } from './client.js';
import { useMoment } from './queries.js';

type Filters = Readonly<Record<string, string>>;

/** What every answer across the meetings of the body is asked: filters, the body, and the moment that the address names. */
function useAsked(filters: Filters = {}) {
  const { body } = useWorkspace();
  return { ...filters, body, ...useMoment() };
}

/** The old answer stays until the new one is there. */
const staying = { placeholderData: keepPreviousData };

export function useMattersArising(filters: Filters) {
  const query = queryOf<'/api/v1/matters-arising'>(useAsked(filters));
  return useQuery({
    queryKey: ['matters-arising', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/matters-arising', { params: { query }, signal })),
    ...staying,
  });
}

export function useSilence(filters: Filters) {
  const query = queryOf<'/api/v1/silence'>(useAsked(filters));
  return useQuery({
    queryKey: ['silence', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/silence', { params: { query }, signal })),
    ...staying,
  });
}

export function useStuck(filters: Filters) {
  const query = queryOf<'/api/v1/stuck'>(useAsked(filters));
  return useQuery({
    queryKey: ['stuck', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/stuck', { params: { query }, signal })),
    ...staying,
  });
}

export function useAgeing() {
  const query = queryOf<'/api/v1/ageing'>(useAsked());
  return useQuery({
    queryKey: ['ageing', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/ageing', { params: { query }, signal })),
    ...staying,
  });
}

export function useInstrumentRegister(instrument: string, filters: Filters) {
  const query = queryOf<'/api/v1/instruments/{instrument}/outcomes'>(useAsked(filters));
  const params = { path: { instrument }, query };
  return useQuery({
    queryKey: ['instrument-register', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/instruments/{instrument}/outcomes', { params, signal })),
    ...staying,
  });
}

export function useEntityPage(entity: string, filters: Filters) {
  const params = { path: { entity }, query: queryOf<'/api/v1/entities/{entity}/outcomes'>(useAsked(filters)) };
  return useQuery({
    queryKey: ['entity-page', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/entities/{entity}/outcomes', { params, signal })),
    ...staying,
  });
}

export function useStory(outcome: string) {
  const params = { path: { outcome }, query: queryOf<'/api/v1/outcomes/{outcome}/story'>(useMoment()) };
  return useQuery({
    queryKey: ['story', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/outcomes/{outcome}/story', { params, signal })),
  });
}

export function useInstruments() {
  return useQuery({
    queryKey: ['instruments'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/instruments', { signal })),
  });
}
