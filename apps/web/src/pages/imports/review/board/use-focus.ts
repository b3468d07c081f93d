import type { ProposalView } from '@app/contracts';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

const AT = 'at';

/**
 * The proposal in focus. It is known at once, since the next key may follow at once; the address learns of it afterwards,
 * so that whoever comes back goes on where they were.
 */
export function useFocus(
  all: readonly ProposalView[],
  shown: readonly ProposalView[],
): readonly [current: string | null, choose: (id: string) => void] {
  const [params, setParams] = useSearchParams();
  const [asked, choose] = useState(params.get(AT));
  const found = all.find(({ id }) => id === asked) ?? shown.find(({ status }) => status === 'open') ?? shown[0];
  useEffect(() => {
    if (asked === null) return;
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.set(AT, asked);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [asked, setParams]);
  return [found?.id ?? null, choose];
}
