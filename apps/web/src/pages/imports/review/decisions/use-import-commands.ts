import type { ImportView, ProposalView } from '@app/contracts';
import { useMutation } from '@tanstack/react-query';
import { sendAcceptances, sendFinish, sendTakeBack } from '../../../../api/import-commands.js';
import { newKey } from '../../../../api/intent-key.js';
import { rememberPosition } from '../../../../api/position.js';
import { useWorkspace } from '../../../../app/workspace.js';
import { useAskAnew } from './use-ask-anew.js';

/** After a command: what the page shows of the import is asked anew. */
function useShown(importId: string) {
  const askAnew = useAskAnew(importId);
  return async ({ position }: { readonly position: string | null }) => {
    if (position !== null) rememberPosition(position);
    await askAnew();
  };
}

/** Takes a decision back, without a version the last one of this person, and leads to its proposal. */
export function useTakeBack(view: ImportView, choose: (proposal: string) => void) {
  const { person } = useWorkspace();
  const show = useShown(view.id);
  return useMutation({
    mutationFn: (version: number | undefined) => sendTakeBack(view.id, version, newKey()),
    onMutate: (version) => {
      const own = view.decisions.find((each) =>
        version === undefined ? each.by.id === person.id : each.version === version,
      );
      return { proposal: own?.proposals[0] };
    },
    onSuccess: async (answer, _version, { proposal }) => {
      await show(answer);
      if (proposal !== undefined) choose(proposal);
    },
  });
}

export function useAcceptSeveral(importId: string) {
  return useMutation({
    mutationFn: (proposals: readonly ProposalView[]) => sendAcceptances(importId, proposals, newKey()),
    onSuccess: useShown(importId),
  });
}

export function useFinish(importId: string) {
  return useMutation({
    mutationFn: () => sendFinish(importId, newKey()),
    onSuccess: useShown(importId),
  });
}
