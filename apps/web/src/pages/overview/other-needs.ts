import { useUndecidedVersions } from '../../api/directory-queries.js';
import { useDocuments } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { useUnreached } from '../directory/parties/use-unreached.js';

interface OtherNeed {
  readonly to: string;
  readonly count: number;
  readonly words: string;
}

/** What waits for somebody elsewhere than in the register. It waits now: at any other moment nothing is said of it. */
export function useOtherNeeds(): readonly OtherNeed[] {
  const { body, isPast } = useWorkspace();
  const unreached = useUnreached();
  // A first version asks nothing.
  const later = (useDocuments(body).data ?? []).flatMap(({ id, title, versions }) =>
    versions.slice(1).map(({ version }) => ({ document: id, title, version })),
  );
  const undecided = useUndecidedVersions(later);
  if (isPast) return [];
  const versions = undecided.map(({ document, version, undecided: count }) => ({
    ...{ to: `/documents/${document}/versions/${encodeURIComponent(version)}`, count },
    words: `places to decide, as ${later.find((each) => each.document === document)?.title ?? document} reads in ${version}`,
  }));
  const parties = { to: '/directory?without=focal-point', count: unreached.size };
  const words =
    unreached.size === 1
      ? 'party that must act, without a focal point'
      : 'parties that must act, without a focal point';
  return [...versions, ...(unreached.size === 0 ? [] : [{ ...parties, words }])];
}
