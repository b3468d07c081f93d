import { Center } from '@mantine/core';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { lookForNewerPages, usePageIsOlder } from '../api/page-age.js';
import { EmptyState } from '../ui/empty-state.js';
import { ProblemNote } from '../ui/problem-note.js';
import { olderWords, ReloadButton } from './older-page.js';

/** A page that failed to load or to draw: most often the program has been renewed since this window was opened. */
export function RouteFailure() {
  const error = useRouteError();
  const isOlder = usePageIsOlder();
  // A part of the page that is gone tells nothing of the program; any answer does.
  useEffect(() => {
    void lookForNewerPages();
  }, []);
  return (
    <Center p="lg" mih="60vh">
      {isOlder ? (
        <EmptyState title={olderWords} action={<ReloadButton />}>
          The program was renewed since you opened it, and what it answers now does not fit. Nothing that was recorded
          is lost.
        </EmptyState>
      ) : (
        <ProblemNote
          error={error instanceof Error ? error : new Error('This page could not be shown.')}
          onRetry={() => {
            window.location.reload();
          }}
        />
      )}
    </Center>
  );
}
