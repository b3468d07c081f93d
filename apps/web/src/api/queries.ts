import { keepPreviousData, queryOptions, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../app/workspace.js';
import { answerOf, api, queryOf } from './client.js';
import type { paths } from './generated/schema.js';

/** Who is signed in and what they may do; an entry without a body counts for every body. */
export type Me = paths['/api/v1/me']['get']['responses'][200]['content']['application/json'];

type Filters = Readonly<Record<string, string>>;

/** Both clocks, as every query of the register takes them. */
export function useMoment(): { readonly asOf: string | undefined; readonly asRecorded: string | null } {
  const { asOf, asRecorded } = useWorkspace();
  return { asOf: asOf?.value, asRecorded };
}

export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me', { signal })),
    staleTime: 60_000,
  });
}

export function useBodies() {
  return useQuery({
    queryKey: ['bodies'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/bodies', { signal })),
  });
}

/** The kinds and the stages of their lives: they change with the program only. */
export function useOutcomeKinds() {
  return useQuery({
    queryKey: ['outcome-kinds'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/outcome-kinds', { signal })),
    staleTime: Infinity,
  });
}

export function useMeetings(body: string) {
  return useQuery({
    queryKey: ['meetings', body],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/meetings', { params: { query: { body } }, signal })),
  });
}

export function useEntities() {
  return useQuery({
    queryKey: ['entities'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/entities', { signal })),
  });
}

export function useOverview() {
  const { body } = useWorkspace();
  const query = queryOf<'/api/v1/overview'>({ body, ...useMoment() });
  return useQuery({
    queryKey: ['overview', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/overview', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Moments in one word each, as the API reads them; null: its own choice. */
export function useMovements(from: string | null, to: string | null) {
  const { body } = useWorkspace();
  const query = queryOf<'/api/v1/movements'>({ body, from, to });
  return useQuery({
    queryKey: ['movements', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/movements', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useMatrix(filters: Filters) {
  const { body } = useWorkspace();
  const query = queryOf<'/api/v1/matrix'>({ ...filters, body, ...useMoment() });
  return useQuery({
    queryKey: ['matrix', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/matrix', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The register's pages, one after another; the old rows stay until the new ones are there. */
export function useRegister(filters: Filters, limit = 50) {
  const { body } = useWorkspace();
  const asked = { ...filters, body, ...useMoment(), limit };
  return useInfiniteQuery({
    queryKey: ['register', asked],
    queryFn: ({ pageParam, signal }) => {
      const query = queryOf<'/api/v1/outcomes'>({ ...asked, cursor: pageParam });
      return answerOf(api.GET('/api/v1/outcomes', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

function outcomeQuery(outcome: string, moment: ReturnType<typeof useMoment>) {
  const params = { path: { outcome }, query: queryOf<'/api/v1/outcomes/{outcome}'>(moment) };
  return queryOptions({
    queryKey: ['outcome', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/outcomes/{outcome}', { params, signal })),
  });
}

export function useOutcome(outcome: string) {
  return useQuery(outcomeQuery(outcome, useMoment()));
}

/** Several outcomes, each asked for by itself; those that are there so far, and what went wrong. */
export function useOutcomes(outcomes: readonly string[]) {
  const moment = useMoment();
  return useQueries({
    queries: outcomes.map((outcome) => outcomeQuery(outcome, moment)),
    combine: (answers) => ({
      outcomes: answers.flatMap(({ data }) => data ?? []),
      isPending: answers.some(({ isPending }) => isPending),
      error: answers.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}

export function useHistory(outcome: string) {
  const params = { path: { outcome }, query: queryOf<'/api/v1/outcomes/{outcome}/history'>(useMoment()) };
  return useQuery({
    queryKey: ['history', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/outcomes/{outcome}/history', { params, signal })),
  });
}

/** Without a version: of the newest. */
export function useParagraphs(document: string, version?: string) {
  const params = { path: { document }, query: queryOf<'/api/v1/documents/{document}/paragraphs'>({ version }) };
  return useQuery({
    queryKey: ['paragraphs', params],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{document}/paragraphs', { params, signal })),
    // A version of a document never changes.
    staleTime: Infinity,
  });
}

export function useMeeting(meeting: string) {
  return useQuery({
    queryKey: ['meeting', meeting],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/meetings/{meeting}', { params: { path: { meeting } }, signal })),
  });
}

export function useDocuments(body: string) {
  return useQuery({
    queryKey: ['documents', body],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents', { params: { query: { body } }, signal })),
  });
}

export function useMailbox() {
  return useQuery({
    queryKey: ['mailbox'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/mailbox', { signal })),
  });
}

export function useMail(id: string) {
  return useQuery({
    queryKey: ['mail', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } }, signal })),
  });
}

export function useReminders(body: string) {
  return useQuery({
    queryKey: ['reminders', body],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/reminders', { params: { query: { body } }, signal })),
  });
}
