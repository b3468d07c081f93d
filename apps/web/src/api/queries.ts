import {
  BodyView,
  DocumentView,
  EntityView,
  HistoryView,
  MailboxView,
  MailView,
  MatrixView,
  MeetingView,
  MovementsView,
  OutcomeView,
  OverviewView,
  ParagraphView,
  RegisterPage,
  RemindersView,
} from '@app/contracts';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useWorkspace } from '../app/workspace.js';
import { get } from './request.js';
import { MeView } from './me-view.js';

/** `/outcomes?body=CWG-COP&q=SG17`; null and empty values are left out. */
export function pathOf(path: string, params: Readonly<Record<string, string | number | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** Both clocks, as every query of the register takes them. */
export function useMoment(): { readonly asOf: string | undefined; readonly asRecorded: string | null } {
  const { asOf, asRecorded } = useWorkspace();
  return { asOf: asOf?.value, asRecorded };
}

export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => get('/me', MeView, signal), staleTime: 60_000 });
}

export function useBodies() {
  return useQuery({ queryKey: ['bodies'], queryFn: ({ signal }) => get('/bodies', z.array(BodyView), signal) });
}

export function useMeetings(body: string) {
  const path = pathOf('/meetings', { body });
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, z.array(MeetingView), signal) });
}

export function useEntities() {
  return useQuery({ queryKey: ['entities'], queryFn: ({ signal }) => get('/entities', z.array(EntityView), signal) });
}

export function useOverview() {
  const { body } = useWorkspace();
  const moment = useMoment();
  const path = pathOf('/overview', { body, ...moment });
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get(path, OverviewView, signal),
    placeholderData: keepPreviousData,
  });
}

/** Moments in one word each, as the API reads them; null: its own choice. */
export function useMovements(from: string | null, to: string | null) {
  const { body } = useWorkspace();
  const path = pathOf('/movements', { body, from, to });
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get(path, MovementsView, signal),
    placeholderData: keepPreviousData,
  });
}

export function useMatrix(filters: Readonly<Record<string, string>>) {
  const { body } = useWorkspace();
  const moment = useMoment();
  const path = pathOf('/matrix', { ...filters, body, ...moment });
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get(path, MatrixView, signal),
    placeholderData: keepPreviousData,
  });
}

/** The register's pages, one after another; the old rows stay until the new ones are there. */
export function useRegister(filters: Readonly<Record<string, string>>, limit = 50) {
  const { body } = useWorkspace();
  const moment = useMoment();
  const params = { ...filters, body, ...moment, limit };
  return useInfiniteQuery({
    queryKey: [pathOf('/outcomes', params)],
    queryFn: ({ pageParam, signal }) =>
      get(pathOf('/outcomes', { ...params, cursor: pageParam }), RegisterPage, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

export function useOutcome(id: string) {
  const moment = useMoment();
  const path = pathOf(`/outcomes/${id}`, moment);
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, OutcomeView, signal) });
}

export function useHistory(id: string) {
  const moment = useMoment();
  const path = pathOf(`/outcomes/${id}/history`, moment);
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, HistoryView, signal) });
}

/** Without a version: of the newest. */
export function useParagraphs(document: string, version?: string) {
  const path = pathOf(`/documents/${document}/paragraphs`, { version });
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => get(path, z.array(ParagraphView), signal),
    // A version of a document never changes.
    staleTime: Infinity,
  });
}

export function useMeeting(id: string) {
  const path = `/meetings/${id}`;
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, MeetingView, signal) });
}

export function useDocuments(body: string) {
  const path = pathOf('/documents', { body });
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, z.array(DocumentView), signal) });
}

export function useMailbox() {
  return useQuery({ queryKey: ['/mailbox'], queryFn: ({ signal }) => get('/mailbox', MailboxView, signal) });
}

export function useMail(id: string) {
  const path = `/mailbox/${id}`;
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, MailView, signal) });
}

export function useReminders(body: string) {
  const path = pathOf('/reminders', { body });
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, RemindersView, signal) });
}
