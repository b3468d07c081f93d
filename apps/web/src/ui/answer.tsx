import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../api/problem-error.js';
import { Forbidden, NotFound } from './not-here.js';
import { ProblemNote } from './problem-note.js';

interface AnswerProps<T> {
  readonly of: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: T) => ReactNode;
}

/** What a query answered; a skeleton only the first time, a page of its own where there is nothing or no right. */
export function Answer<T>({ of: { data, error, refetch }, children }: AnswerProps<T>) {
  if (isProblem(error, 404)) return <NotFound error={error} />;
  if (isProblem(error, 403)) return <Forbidden error={error} />;
  if (data !== undefined)
    return (
      <>
        {error !== null && <ProblemNote error={error} onRetry={refetch} />}
        {children(data)}
      </>
    );
  if (error !== null) return <ProblemNote error={error} onRetry={refetch} />;
  return (
    <Stack gap="sm" role="status" aria-busy="true" aria-label="Loading">
      <Skeleton height={28} width="40%" />
      <Skeleton height={18} />
      <Skeleton height={18} />
      <Skeleton height={18} width="80%" />
    </Stack>
  );
}
