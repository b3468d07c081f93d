import type { DecisionView, ProposalView } from '@app/contracts';
import type { RecordedEvent, TimelineEntry } from '@app/event-store';
import type { Decision } from '../domain/review/index.js';

type Names = ReadonlyMap<string, string>;
const types = {
  ProposalEdited: 'edited',
  ProposalsMerged: 'merged',
  ProposalSplit: 'split',
  ProposalAccepted: 'accepted',
  ProposalDismissed: 'dismissed',
  ImportFinished: 'finished',
} as const satisfies Record<Decision['type'], DecisionView['type']>;

/** How a person is called; one who was erased has no name. */
export const named = (id: string, names: Names) => ({ id, name: names.get(id) ?? 'A person no longer named' });

const eventAt = (timeline: readonly TimelineEntry<RecordedEvent>[], version: number): RecordedEvent | undefined =>
  timeline.find(({ event }) => event.version === version)?.event;

/** Decisions that stand, newest first. */
export function decisionViews(
  decisions: readonly Decision[],
  timeline: readonly TimelineEntry<RecordedEvent>[],
  names: Names,
): readonly DecisionView[] {
  return decisions.toReversed().flatMap(({ version, type, proposals }) => {
    const event = eventAt(timeline, version);
    if (event === undefined) return [];
    return [
      { version, type: types[type], proposals, by: named(event.actor, names), at: event.recordedAt.toISOString() },
    ];
  });
}

/** The last decision on each proposal, by its id. */
export function lastDecisions(
  decisions: readonly Decision[],
  timeline: readonly TimelineEntry<RecordedEvent>[],
  names: Names,
): ReadonlyMap<string, NonNullable<ProposalView['decision']>> {
  const last = new Map<string, NonNullable<ProposalView['decision']>>();
  for (const { version, type, proposals } of decisions) {
    const event = eventAt(timeline, version);
    if (event === undefined || type === 'ImportFinished') continue;
    const reason = event.prose?.['reason'];
    const decision = { version, by: named(event.actor, names), at: event.recordedAt.toISOString() };
    for (const id of proposals) last.set(id, { ...decision, reason: typeof reason === 'string' ? reason : null });
  }
  return last;
}
