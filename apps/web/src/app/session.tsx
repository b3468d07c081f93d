import { Center, Loader } from '@mantine/core';
import { hashKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { isProblem } from '../api/problem-error.js';
import { useBodies, useMe } from '../api/queries.js';
import type { Me } from '../api/queries.js';
import { EmptyState } from '../ui/empty-state.js';
import { ProblemNote } from '../ui/problem-note.js';
import { asOfFrom, asRecordedFrom } from './as-of/as-of.js';
import { WorkspaceContext } from './workspace.js';

/** Lets only signed-in people through, and gives the pages their workspace. Others sign in and come back here. */
export function Session({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const bodies = useBodies();
  const { pathname, search } = useLocation();
  const [params] = useSearchParams();
  useSignedOutElsewhere();
  const error = me.error ?? bodies.error;
  if (isProblem(error, 401)) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  if (error !== null && (!me.data || !bodies.data))
    return <Aside>{<ProblemNote error={error} onRetry={() => Promise.all([me.refetch(), bodies.refetch()])} />}</Aside>;
  if (!me.data || !bodies.data)
    return (
      <Center h="60vh">
        <Loader role="status" aria-label="Loading" />
      </Center>
    );
  const body = params.get('body') ?? firstBody(me.data, bodies.data);
  if (body === undefined)
    return (
      <Aside>
        <EmptyState title="No body is followed here yet">
          Establish one from the terminal with <code>sequitur</code>, or ask the person who runs this installation.
        </EmptyState>
      </Aside>
    );
  const asOf = asOfFrom(params);
  const asRecorded = asRecordedFrom(params);
  const isPast = asOf !== null || asRecorded !== null;
  const { abilities, person } = me.data;
  const canRead = (ability: string) =>
    abilities.some(
      ({ bodyId, abilities: held }) => (bodyId === null || bodyId === body) && held.some((one) => one === ability),
    );
  const canWrite = (ability: string) => !isPast && canRead(ability);
  return (
    <WorkspaceContext value={{ body, bodies: bodies.data, asOf, asRecorded, isPast, canRead, canWrite, person }}>
      {children}
    </WorkspaceContext>
  );
}

function firstBody(me: Me, bodies: readonly { readonly id: string }[]): string | undefined {
  const own = me.memberships.map(({ bodyId }) => bodyId);
  return bodies.find(({ id }) => own.includes(id))?.id ?? bodies[0]?.id;
}

function Aside({ children }: { readonly children: ReactNode }) {
  return (
    <Center p="lg" mih="60vh">
      {children}
    </Center>
  );
}

const meHash = hashKey(['me']);

/** Any answer "not signed in" means that the session has ended: ask who is here, which leads to the sign-in page. */
function useSignedOutElsewhere(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ type, query }) => {
        if (type !== 'updated' || query.queryHash === meHash || !isProblem(query.state.error, 401)) return;
        void queries.resetQueries({ queryKey: ['me'] });
      }),
    [queries],
  );
}
