import type { MattersArisingView } from '@app/contracts';
import type { Names } from '../reading/names.js';
import type { TracedLine } from '../reading/traced-lines.js';

/** Each line under every party that must act, the parties by name; what nobody owns stands last. */
export function byParty(lines: readonly TracedLine[], names: Names): MattersArisingView['byParty'] {
  const owned = lines.flatMap((line) => line.owners.map((owner) => ({ owner, id: line.outcome_id })));
  const parties = [...Map.groupBy(owned, ({ owner }) => owner)]
    .map(([owner, group]) => ({ party: names.named(owner), outcomes: group.map(({ id }) => id) }))
    .toSorted((a, b) => a.party.name.localeCompare(b.party.name));
  const unowned = lines.filter(({ owners }) => owners.length === 0).map(({ outcome_id }) => outcome_id);
  return unowned.length === 0 ? parties : [...parties, { party: null, outcomes: unowned }];
}
