import type { OutcomeView, TakenInView } from '@app/contracts';
import type { EventStore } from '@app/event-store';
import type { OutcomeId, OutcomeState } from '../domain/index.js';
import { knownBy } from '../reading/as-of.js';
import type { Names } from '../reading/names.js';
import type { RegisterAt } from '../reading/register-at.js';
import { hiddenAmong } from '../reading/seen.js';
import { recordedOutcome } from '../recorded-outcome.js';

/** A record that is tied to the one shown by a merge. */
export interface MergedRecord {
  readonly id: OutcomeId;
  readonly state: OutcomeState;
}

/** The records that were merged into this one and, where this one went, the one that stays; as far as the asker may see them. */
export async function mergedRecords(
  events: EventStore,
  at: RegisterAt,
  { takenIn = [], mergedInto }: OutcomeState,
): Promise<{ readonly takenIn: readonly MergedRecord[]; readonly into: MergedRecord | null }> {
  const ids = [...takenIn.map(({ outcome }) => outcome), ...(mergedInto ? [mergedInto.outcome] : [])];
  const hidden = await hiddenAmong(at.db, at.sight, ids);
  const load = async (id: OutcomeId): Promise<MergedRecord[]> =>
    hidden.has(id) ? [] : [{ id, state: (await recordedOutcome(events, id, knownBy(at))).state }];
  const [held, into] = await Promise.all([
    Promise.all(takenIn.map(({ outcome }) => load(outcome))),
    mergedInto ? load(mergedInto.outcome) : [],
  ]);
  return { takenIn: held.flat(), into: into[0] ?? null };
}

export function takenInViews(records: readonly MergedRecord[], names: Names): TakenInView[] {
  return records.map(({ id, state }) => ({
    id,
    reference: state.reference,
    title: state.title,
    kind: state.kind,
    owners: state.owners.map(({ entity }) => names.named(entity)),
    deadlineWords: [...state.deadlineWords],
  }));
}

export function mergedIntoView(into: MergedRecord | null): OutcomeView['mergedInto'] {
  return into && { id: into.id, reference: into.state.reference, title: into.state.title };
}

/** Those of the record itself and of the records taken in, once each. */
export function viewsOfAll({ views, takenIn = [] }: OutcomeState): OutcomeState['views'] {
  const all = [...views, ...takenIn.flatMap((each) => each.views)];
  return all.filter(({ view }, index) => all.findIndex((other) => other.view === view) === index);
}
