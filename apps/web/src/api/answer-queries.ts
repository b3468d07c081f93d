import {
  AgeingView,
  EntityPageView,
  InstrumentRegisterView,
  InstrumentView,
  MattersArisingView,
  SilenceView,
  StoryView,
  StuckView,
} from '@app/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useWorkspace } from '../app/workspace.js';
import { pathOf, useMoment } from './queries.js';
import { get } from './request.js';

type Filters = Readonly<Record<string, string>>;

/** One answer across the meetings of the body, at the moment that the address names; the old one stays until the new one is there. */
function useAnswer<Schema extends z.ZodType>(path: string, schema: Schema, filters: Filters = {}) {
  const { body } = useWorkspace();
  const moment = useMoment();
  const address = pathOf(path, { ...filters, body, ...moment });
  return useQuery({
    queryKey: [address],
    queryFn: ({ signal }) => get(address, schema, signal),
    placeholderData: keepPreviousData,
  });
}

export const useMattersArising = (filters: Filters) => useAnswer('/matters-arising', MattersArisingView, filters);
export const useSilence = (filters: Filters) => useAnswer('/silence', SilenceView, filters);
export const useStuck = (filters: Filters) => useAnswer('/stuck', StuckView, filters);
export const useAgeing = () => useAnswer('/ageing', AgeingView);
export const useInstrumentRegister = (id: string, filters: Filters) =>
  useAnswer(`/instruments/${id}/outcomes`, InstrumentRegisterView, filters);
export const useEntityPage = (id: string, filters: Filters) =>
  useAnswer(`/entities/${id}/outcomes`, EntityPageView, filters);

export function useStory(id: string) {
  const path = pathOf(`/outcomes/${id}/story`, useMoment());
  return useQuery({ queryKey: [path], queryFn: ({ signal }) => get(path, StoryView, signal) });
}

export function useInstruments() {
  return useQuery({
    queryKey: ['instruments'],
    queryFn: ({ signal }) => get('/instruments', z.array(InstrumentView), signal),
  });
}
