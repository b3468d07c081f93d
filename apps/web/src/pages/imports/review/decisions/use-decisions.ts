import type { CommandAnswer, ImportView } from '@app/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sendDecision } from '../../../../api/import-commands.js';
import { newKey } from '../../../../api/intent-key.js';
import { rememberPosition } from '../../../../api/position.js';
import { notShownYet, underWayIn, type Decision, type Sent } from './decision.js';
import { useAskAnew } from './use-ask-anew.js';

/**
 * Sends decisions one after another, in the order in which they were made, while the person goes on. What was refused
 * stays at its proposal, with the reason.
 */
export function useDecisions({ id: importId, version }: ImportView) {
  const askAnew = useAskAnew(importId);
  const [all, setAll] = useState<ReadonlyMap<string, Sent>>(new Map());
  const { mutateAsync } = useMutation({
    scope: { id: `import-${importId}` },
    mutationFn: ({ decision, key }: { readonly decision: Decision; readonly key: string }) =>
      sendDecision(importId, decision, key),
  });
  const note = (entry: Sent) => {
    setAll((now) => new Map(now).set(entry.decision.proposal.id, entry));
  };
  const decide = async (decision: Decision): Promise<CommandAnswer | null> => {
    note({ decision, recorded: null, error: null });
    try {
      const answer = await mutateAsync({ decision, key: newKey() });
      rememberPosition(answer.position);
      note({ decision, recorded: answer.version, error: null });
      return answer;
    } catch (error) {
      note({ decision, recorded: null, error: error instanceof Error ? error : new Error(String(error)) });
      return null;
    } finally {
      void askAnew();
    }
  };
  const sent = notShownYet(all, version);
  const forget = (proposal: string) => {
    setAll((now) => new Map([...now].filter(([id]) => id !== proposal)));
  };
  return { sent, underWay: underWayIn(sent), decide, forget };
}
