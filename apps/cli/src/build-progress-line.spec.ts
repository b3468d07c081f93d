import type { ProjectionStatus } from '@app/event-store';
import { BuildProgressLine } from './build-progress-line.js';

const at = (eventsDone: number, over: Partial<ProjectionStatus> = {}): ProjectionStatus => ({
  ...{ name: 'entity', generation: 2, codeVersion: 1, status: 'building', position: 0n, lagEvents: 0, lagSeconds: 0 },
  ...{ followed: true, owner: 'w', requestedAt: new Date(0), comparison: null, liveSince: null, parked: [] },
  build: { eventsDone, eventsTotal: 4_800, eventsPerSecond: 800, secondsLeft: (4_800 - eventsDone) / 800 },
  ...over,
});

describe('the progress of a rebuild', () => {
  const written: string[] = [];
  let now = 0;
  const line = (isTTY: boolean) => new BuildProgressLine({ isTTY, write: (text) => written.push(text) }, () => now);
  beforeEach(() => {
    written.length = 0;
    now = 0;
  });

  it('is one line that changes on a terminal', () => {
    const progress = line(true);
    progress.show(at(1_200));
    progress.show(at(4_800));
    progress.end();
    const long = 'entity: catching up, 1,200 of 4,800 events (25 %), 800 events/s, about 5 s left';
    const done = 'entity: catching up, 4,800 of 4,800 events (100 %), 800 events/s, about 0 s left';
    expect(written).toEqual([`\r${long}`, `\r${done}`, `\r${' '.repeat(done.length)}\r`]);
  });

  it('is a line a phase, and one in five seconds, anywhere else', () => {
    const progress = line(false);
    const nobody = { followed: false, build: { eventsDone: 0, eventsTotal: 0, eventsPerSecond: 0, secondsLeft: null } };
    for (const status of [at(0, nobody), at(100), at(200), at(300)]) progress.show(status);
    now = 5_000;
    progress.show(at(400));
    progress.show(at(4_800, { status: 'comparing' }));
    progress.end();
    expect(written.map((text) => text.replace(/(events).*\n/, '$1'))).toEqual([
      'entity: waiting for a worker\n',
      'entity: catching up, 100 of 4,800 events',
      'entity: catching up, 400 of 4,800 events',
      'entity: comparing, 4,800 of 4,800 events',
    ]);
  });
});
