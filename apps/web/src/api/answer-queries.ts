import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../app/workspace.js';
import { answerOf, api, queryOf } from './client.js';
import { joinEntityPages, joinMatters, joinRows } from './join-answers.js';
import { useMoment } from './queries.js';

type Filters = Readonly<Record<string, string>>;

/** What every answer across the meetings of the body is asked: filters, the body, and the moment that the address names. */
function useAsked(filters: Filters = {}) {
  const { body } = useWorkspace();
  return { ...filters, body, ...useMoment() };
}

/** The old answer stays until the new one is there. */
const staying = { placeholderData: keepPreviousData };

/** As many as most bodies have, so that an answer is printed whole. */
const PART = 200;

interface Part {
  readonly cursor: string | null;
  readonly signal: AbortSignal;
}

/** An answer that comes in parts, joined as far as they were asked for. */
function useInParts<View extends { readonly next: string | null }>(
  queryKey: readonly unknown[],
  ask: (part: Part) => Promise<View>,
  join: (parts: readonly View[]) => View,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask({ cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => join(pages),
    ...staying,
  });
}

export function useMattersArising(filters: Filters) {
  const asked = { ...useAsked(filters), limit: PART };
  return useInParts(
    ['matters-arising', asked],
    ({ cursor, signal }) => {
      const query = queryOf<'/api/v1/matters-arising'>({ ...asked, cursor });
      return answerOf(api.GET('/api/v1/matters-arising', { params: { query }, signal }));
    },
    joinMatters,
  );
}

export function useSilence(filters: Filters) {
  const asked = { ...useAsked(filters), limit: PART };
  return useInParts(
    ['silence', asked],
    ({ cursor, signal }) => {
      const query = queryOf<'/api/v1/silence'>({ ...asked, cursor });
      return answerOf(api.GET('/api/v1/silence', { params: { query }, signal }));
    },
    joinRows,
  );
}

export function useStuck(filters: Filters) {
  const asked = { ...useAsked(filters), limit: PART };
  return useInParts(
    ['stuck', asked],
    ({ cursor, signal }) => {
      const query = queryOf<'/api/v1/stuck'>({ ...asked, cursor });
      return answerOf(api.GET('/api/v1/stuck', { params: { query }, signal }));
    },
    joinRows,
  );
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
  const asked = { ...useAsked(filters), limit: PART };
  return useInParts(
    ['instrument-register', instrument, asked],
    ({ cursor, signal }) => {
      const query = queryOf<'/api/v1/instruments/{instrument}/outcomes'>({ ...asked, cursor });
      const params = { path: { instrument }, query };
      return answerOf(api.GET('/api/v1/instruments/{instrument}/outcomes', { params, signal }));
    },
    joinRows,
  );
}

export function useEntityPage(entity: string, filters: Filters) {
  const asked = { ...useAsked(filters), limit: PART };
  return useInParts(
    ['entity-page', entity, asked],
    ({ cursor, signal }) => {
      const query = queryOf<'/api/v1/entities/{entity}/outcomes'>({ ...asked, cursor });
      const params = { path: { entity }, query };
      return answerOf(api.GET('/api/v1/entities/{entity}/outcomes', { params, signal }));
    },
    joinEntityPages,
  );
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
