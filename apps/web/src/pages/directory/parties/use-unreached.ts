import { useAllFocalPoints } from '../../../api/directory-queries.js';
import { useBodies, useRegister } from '../../../api/queries.js';
import { useWorkspace } from '../../../app/workspace.js';
import { unreached } from './unreached.js';

const open = 'open,in_progress,awaiting_verification';

/** Who must act in this body and has no focal point; nobody until all of it is known. */
export function useUnreached(): ReadonlySet<string> {
  const { body } = useWorkspace();
  const owners = useRegister({ disposition: open }, 1).data?.pages[0]?.facets.owner;
  const focalPoints = useAllFocalPoints().data;
  const inside = useBodies().data?.find(({ id }) => id === body)?.insideEntities;
  if (owners === undefined || focalPoints === undefined || inside === undefined) return new Set();
  const today = new Date().toISOString().slice(0, 10);
  return unreached({ owners: owners.map(({ value }) => value), focalPoints, inside, today });
}
