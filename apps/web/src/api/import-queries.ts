import type { ImportView } from '@app/contracts';
import { ImportLive } from '@app/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useWorkspace } from '../app/workspace.js';
import { answerOf, api } from './client.js';

export function importKey(id: string) {
  return ['import', id] as const;
}

/** The reports that were put in for this body, the newest first. */
export function useImports() {
  const { body, canRead } = useWorkspace();
  return useQuery({
    queryKey: ['imports', body],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/imports', { params: { query: { body } }, signal })),
    enabled: canRead('import.run'),
  });
}

export function useImport(id: string) {
  const params = { path: { import: id } };
  return useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/imports/{import}', { params, signal })),
  });
}

/** The text that all places of an import are into; asked once, since it never changes. */
export function useImportText(id: string) {
  const params = { path: { import: id } };
  return useQuery({
    queryKey: ['import-text', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/imports/{import}/text', { params, signal })),
    staleTime: 'static',
  });
}

/** While a report is read: how far it is, as it happens. What people decide afterwards comes by the hints of every page. */
export function useReadingProgress({ id, status }: Pick<ImportView, 'id' | 'status'>): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (status !== 'reading') return;
    const source = new EventSource(`/api/v1/imports/${encodeURIComponent(id)}/live`);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const live = ImportLive.safeParse(JSON.parse(data)).data;
      if (live === undefined) return;
      const { progress } = live;
      queries.setQueryData<ImportView>(importKey(id), (now) => now && { ...now, progress });
      if (live.status !== 'reading') void queries.invalidateQueries({ queryKey: importKey(id) });
    };
    return () => {
      source.close();
    };
  }, [id, status, queries]);
}
