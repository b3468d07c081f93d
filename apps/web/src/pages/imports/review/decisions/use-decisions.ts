import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CommandAnswer } from '@app/contracts';
import { useState } from 'react';
import { sendDecision } from '../../../../api/import-commands.js';
import { importKey } from '../../../../api/import-queries.js';
import { newKey } from '../../../../api/intent-key.js';
import { rememberPosition } from '../../../../api/position.js';
import type { Decision, Sent } from './decision.js';

/**
 * Sends decisions one after another, in the order in which they were made, while the person goes on. What was refused
 * stays at its proposal, with the reason.
 */
export function useDecisions(importId: string) {
  const queries = useQueryClient();
  const [sent, setSent] = useState<ReadonlyMap<string, Sent>>(new Map());
  const { mutateAsync } = useMutation({
    scope: { id: `import-${importId}` },
    mutationFn: ({ decision, key }: { readonly decision: Decision; readonly key: string }) =>
      sendDecision(importId, decision, key),
  });
  const note = (id: string, entry: Sent | null) => {
    setSent((now) => {
      const next = new Map(now);
      if (entry === null) next.delete(id);
      else next.set(id, entry);
      return next;
    });
  };
  const decide = async (decision: Decision): Promise<CommandAnswer | null> => {
    const { id } = decision.proposal;
    note(id, { decision, error: null });
    try {
      const answer = await mutateAsync({ decision, key: newKey() });
      rememberPosition(answer.position);
      await queries.invalidateQueries({ queryKey: importKey(importId) });
      note(id, null);
      return answer;
    } catch (error) {
      note(id, { decision, error: error instanceof Error ? error : new Error(String(error)) });
      void queries.invalidateQueries({ queryKey: importKey(importId) });
      return null;
    }
  };
  const underWay = new Set([...sent].filter(([, { error }]) => error === null).map(([id]) => id));
  return { sent, underWay, decide };
}
