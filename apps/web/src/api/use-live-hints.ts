import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { rememberPosition } from './position.js';

const Hint = z.object({ position: z.string() });
/** Several commits in a row become one question. */
const GATHER_MS = 250;

/** Asks anew when the server hints that something was recorded. Without hints, coming back to the window does it. */
export function useLiveHints(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/v1/live');
    let gathered: ReturnType<typeof setTimeout> | undefined;
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const hint = Hint.safeParse(JSON.parse(data));
      if (!hint.success) return;
      rememberPosition(hint.data.position);
      clearTimeout(gathered);
      gathered = setTimeout(() => void queries.invalidateQueries(), GATHER_MS);
    };
    return () => {
      clearTimeout(gathered);
      source.close();
    };
  }, [queries]);
}
