import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.js';

/** Worth asking again: nobody answered, or the server said "later". */
function passing(error: Error): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status === 503);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: true, retry: (count, error) => count < 3 && passing(error) },
    mutations: { retry: (count, error) => count < 2 && passing(error) },
  },
});
