import type { BodyView } from '@app/contracts';
import { Button, Center, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { hashKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { isProblem } from '../api/problem-error.js';
import { useBodies, useMe } from '../api/queries.js';
import type { Me } from '../api/queries.js';
import { EstablishBodyDialog, mayEstablish } from '../pages/bodies/establish-body.js';
import { EmptyState } from '../ui/empty-state.js';
import { ProblemNote } from '../ui/problem-note.js';
import { asOfFrom, asRecordedFrom } from './as-of/as-of.js';
import { WorkspaceContext } from './workspace.js';

/** Lets only signed-in people through, and gives the pages their workspace. Others sign in and come back here. */
export function Session({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const bodies = useBodies();
  const { pathname, search } = useLocation();
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
  return (
    <SignedIn me={me.data} bodies={bodies.data}>
      {children}
    </SignedIn>
  );
}

interface SignedInProps {
  readonly me: Me;
  readonly bodies: readonly BodyView[];
  readonly children: ReactNode;
}

function SignedIn({ me, bodies, children }: SignedInProps) {
  const [params] = useSearchParams();
  const [isEstablishing, { open, close }] = useDisclosure();
  const body = params.get('body') ?? firstBody(me, bodies);
  // The dialog stands beside both: the first body takes away the page that asked for it, and the dialog has yet to say what is next.
  return (
    <>
      {body === undefined ? (
        <NoBody mayEstablish={mayEstablish(me)} onEstablish={open} />
      ) : (
        <InWorkspace me={me} bodies={bodies} body={body}>
          {children}
        </InWorkspace>
      )}
      {isEstablishing && <EstablishBodyDialog onClose={close} />}
    </>
  );
}

function NoBody({
  mayEstablish: may,
  onEstablish,
}: {
  readonly mayEstablish: boolean;
  readonly onEstablish: () => void;
}) {
  return (
    <Aside>
      <EmptyState
        title="No body is followed here yet"
        action={may ? <Button onClick={onEstablish}>Establish a body …</Button> : undefined}
      >
        {may
          ? 'A body is a group whose meetings agree outcomes. Establish the first one; then give somebody a role in it.'
          : 'Whoever manages this installation establishes one and gives you a role in it. Then its register stands here.'}
      </EmptyState>
    </Aside>
  );
}

function InWorkspace({ me, bodies, body, children }: SignedInProps & { readonly body: string }) {
  const [params] = useSearchParams();
  const asOf = asOfFrom(params);
  const asRecorded = asRecordedFrom(params);
  const isPast = asOf !== null || asRecorded !== null;
  const { abilities, person } = me;
  const canRead = (ability: string) =>
    abilities.some(
      ({ bodyId, abilities: held }) => (bodyId === null || bodyId === body) && held.some((one) => one === ability),
    );
  const canWrite = (ability: string) => !isPast && canRead(ability);
  return (
    <WorkspaceContext value={{ body, bodies, asOf, asRecorded, isPast, canRead, canWrite, person }}>
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
