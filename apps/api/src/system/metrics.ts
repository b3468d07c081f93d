import type { ProjectionView, SystemView } from '@app/contracts';

interface Gauge {
  readonly name: string;
  readonly help: string;
  /** Null: there is nothing to say of this read model. */
  readonly of: (projection: ProjectionView) => number | string | null;
}

const gauges: readonly Gauge[] = [
  { name: 'projection_position', help: 'Position in the log that a read model shows.', of: (one) => one.position },
  { name: 'projection_lag_events', help: 'Events that it does not show yet.', of: (one) => one.lagEvents },
  { name: 'projection_lag_seconds', help: 'How long the first of them has waited.', of: (one) => one.lagSeconds },
  {
    name: 'projection_followed',
    help: '1 while a worker holds its lease.',
    of: (one) => flag(one.followedBy !== null),
  },
  { name: 'projection_parked_streams', help: 'Streams that it could not follow.', of: (one) => one.parked.length },
  {
    name: 'projection_rows_differing',
    help: 'Rows that its last rebuild with unchanged code found wrong.',
    of: ({ comparison }) => (comparison?.sameCode === true ? rowsDiffering(comparison) : null),
  },
  {
    name: 'projection_rebuild_events_done',
    help: 'Events that the rebuild under way has folded.',
    of: ({ rebuild }) => rebuild?.eventsDone ?? null,
  },
  {
    name: 'projection_rebuild_events_total',
    help: 'Events that the rebuild under way has to fold.',
    of: ({ rebuild }) => rebuild?.eventsTotal ?? null,
  },
];

/** The system in the text format of Prometheus, version 0.0.4. */
export function metricsText({ logPosition, projections }: SystemView): string {
  const lines = gauges.flatMap(({ name, help, of }) => [
    ...head(name, help),
    ...projections.flatMap((one) => {
      const value = of(one);
      return value === null ? [] : [`sequitur_${name}{projection="${one.name}"} ${value}`];
    }),
  ]);
  const log = [...head('log_position', 'Position of the newest event.'), `sequitur_log_position ${logPosition}`];
  return [...log, ...lines, ''].join('\n');
}

function head(name: string, help: string): readonly string[] {
  return [`# HELP sequitur_${name} ${help}`, `# TYPE sequitur_${name} gauge`];
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

function rowsDiffering({ onlyBefore, onlyAfter, different }: NonNullable<ProjectionView['comparison']>): number {
  return onlyBefore + onlyAfter + different;
}
