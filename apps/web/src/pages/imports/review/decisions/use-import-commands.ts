import type { ImportView, ProposalView } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendAcceptances, sendFinish, sendTakeBack } from '../../../../api/import-commands.js';
import { importKey } from '../../../../api/import-queries.js';
import { newKey } from '../../../../api/intent-key.js';
import { rememberPosition } from '../../../../api/position.js';
import { useWorkspace } from '../../../../app/workspace.js';

/** After a command: what the page shows of the import is asked anew. */
function useAskAnew(importId: string) {
  const queries = useQueryClient();
  return async ({ position }: { readonly position: string | null }) => {
    if (position !== null) rememberPosition(position);
    await queries.invalidateQueries({ queryKey: importKey(importId) });
  };
}

/** Takes a decision back, without a version the last one of this person, and leads to its proposal. */
export function useTakeBack(view: ImportView, choose: (proposal: string) => void) {
  const { person } = useWorkspace();
  const askAnew = useAskAnew(view.id);
  return useMutation({
    mutationFn: (version: number | undefined) => sendTakeBack(view.id, version, newKey()),
    onMutate: (version) => {
      const own = view.decisions.find((each) =>
        version === undefined ? each.by.id === person.id : each.version === version,
      );
      return { proposal: own?.proposals[0] };
    },
    onSuccess: async (answer, _version, { proposal }) => {
      await askAnew(answer);
      if (proposal !== undefined) choose(proposal);
    },
  });
}

export function useAcceptSeveral(importId: string) {
  return useMutation({
    mutationFn: (proposals: readonly ProposalView[]) => sendAcceptances(importId, proposals, newKey()),
    onSuccess: useAskAnew(importId),
  });
}

export function useFinish(importId: string) {
  return useMutation({
    mutationFn: () => sendFinish(importId, newKey()),
    onSuccess: useAskAnew(importId),
  });
}
