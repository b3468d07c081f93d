import type { ProjectionStatus } from '@app/event-store';

const PLAIN_LINE_EVERY_MS = 5_000;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a build is: one line that changes on a terminal, a line now and then anywhere else. */
export class BuildProgressLine {
  private said = '';
  private phase = '';
  private at = -Infinity;

  constructor(
    private readonly screen: Screen = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {}

  show(building: ProjectionStatus): void {
    const words = buildWords(building);
    if (this.screen.isTTY === true) this.screen.write(`\r${words.padEnd(this.said.length)}`);
    else if (phaseWords(building) !== this.phase || this.now() - this.at >= PLAIN_LINE_EVERY_MS) {
      this.at = this.now();
      this.screen.write(`${words}\n`);
    }
    this.said = words;
    this.phase = phaseWords(building);
  }

  /** Takes the line away, for what comes after it. */
  end(): void {
    if (this.screen.isTTY === true && this.said !== '') this.screen.write(`\r${' '.repeat(this.said.length)}\r`);
    this.said = '';
  }
}

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

function phaseWords({ status, followed }: ProjectionStatus): string {
  if (!followed) return 'waiting for a worker';
  return status === 'comparing' ? 'comparing' : 'catching up';
}

function whole(n: number): string {
  return Math.round(n).toLocaleString('en');
}
