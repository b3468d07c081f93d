import type { ProjectionView, RebuildView, SystemView } from '@app/contracts';
import type { ProjectionStatus } from '@app/event-store';

/** The read models in the order of their names, each with the table that is being built beside it. */
export function systemView(statuses: readonly ProjectionStatus[], logPosition: bigint): SystemView {
  const live = statuses.filter(({ status }) => status === 'live');
  return { logPosition: logPosition.toString(), projections: live.map((one) => projectionView(one, statuses)) };
}

function projectionView(live: ProjectionStatus, statuses: readonly ProjectionStatus[]): ProjectionView {
  const building = statuses.findLast(({ name, build }) => name === live.name && build !== null);
  return {
    name: live.name,
    generation: live.generation,
    codeVersion: live.codeVersion,
    position: live.position.toString(),
    lagEvents: live.lagEvents,
    lagSeconds: live.lagSeconds,
    followedBy: live.followed ? live.owner : null,
    liveSince: live.liveSince?.toISOString() ?? null,
    comparison: live.comparison,
    rebuild: building === undefined ? null : rebuildView(building),
    parked: live.parked,
  };
}

function rebuildView(building: ProjectionStatus): RebuildView {
  const { eventsDone = 0, eventsTotal = 0, eventsPerSecond = 0, secondsLeft = null } = building.build ?? {};
  return {
    generation: building.generation,
    codeVersion: building.codeVersion,
    phase: phaseOf(building),
    position: building.position.toString(),
    eventsDone,
    eventsTotal,
    eventsPerSecond,
    secondsLeft,
    requestedAt: building.requestedAt.toISOString(),
    builtBy: building.followed ? building.owner : null,
  };
}

function phaseOf({ status, followed }: ProjectionStatus): RebuildView['phase'] {
  if (!followed) return 'waiting';
  return status === 'comparing' ? 'comparing' : 'catching-up';
}
