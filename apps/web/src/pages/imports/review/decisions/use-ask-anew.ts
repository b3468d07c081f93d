import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { importKey } from '../../../../api/import-queries.js';

/**
 * Asks for the import again. Whoever decides quickly would otherwise cut each answer short by the next question, and see
 * none before the last.
 */
export function useAskAnew(importId: string): () => Promise<void> {
  const queries = useQueryClient();
  const isAsked = useRef(false);
  const running = useRef<Promise<void> | null>(null);
  return useCallback(() => {
    const askUntilKnown = async () => {
      while (isAsked.current) {
        isAsked.current = false;
        await queries.invalidateQueries({ queryKey: importKey(importId) });
      }
      running.current = null;
    };
    isAsked.current = true;
    running.current ??= askUntilKnown();
    return running.current;
  }, [importId, queries]);
}
