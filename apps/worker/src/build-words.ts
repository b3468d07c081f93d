import type { ProjectionStatus } from '@app/event-store';

/** `entity: catching up, 1,200 of 4,800 events (25 %), 800 events/s, about 5 s left` */
export function buildWords(building: ProjectionStatus): string {
  const { eventsDone = 0, eventsTotal = 0, eventsPerSecond = 0, secondsLeft = null } = building.build ?? {};
  const percent = eventsTotal === 0 ? '' : ` (${Math.floor((100 * eventsDone) / eventsTotal)} %)`;
  return [
    `${building.name}: ${phaseWords(building)}`,
    ...(eventsTotal === 0 ? [] : [`${whole(eventsDone)} of ${whole(eventsTotal)} events${percent}`]),
    ...(eventsPerSecond === 0 ? [] : [`${whole(eventsPerSecond)} events/s`]),
    ...(secondsLeft === null ? [] : [`about ${whole(Math.ceil(secondsLeft))} s left`]),
  ].join(', ');
}

export function phaseWords({ status, followed }: ProjectionStatus): string {
  if (!followed) return 'waiting for a worker';
  return status === 'comparing' ? 'comparing' : 'catching up';
}

function whole(n: number): string {
  return Math.round(n).toLocaleString('en');
}
