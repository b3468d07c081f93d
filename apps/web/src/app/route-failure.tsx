import { Center } from '@mantine/core';
import { useRouteError } from 'react-router';
import { ProblemNote } from '../ui/problem-note.js';

/** A page that failed to load or to draw: most often the server has been renewed since this window was opened. */
export function RouteFailure() {
  const error = useRouteError();
  return (
    <Center p="lg" mih="60vh">
      <ProblemNote
        error={error instanceof Error ? error : new Error('This page could not be shown.')}
        onRetry={() => {
          window.location.reload();
        }}
      />
    </Center>
  );
}
