import { EventStore } from '@app/event-store';
import { EstablishBody, MeetingsModule, meetingsProblems, meetingsProjections, SignedCheckpoints } from '@app/meetings';
import type { Provider } from '@nestjs/common';
import { on, TestApp } from '../../../../../test/support/test-app.js';
import { type EventStreamLimits } from '../event-streams.js';
import { EventsModule } from '../events.module.js';
import { eventsProblems } from '../events.problems.js';

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] } as const;

/** A log of two bodies, with the feed of it over HTTP. */
export async function logScene(limits?: EventStreamLimits, ports: readonly Provider[] = []): Promise<TestApp> {
  const app = await TestApp.open({
    modules: [MeetingsModule, EventsModule.with(limits)],
    projections: meetingsProjections,
    problems: [meetingsProblems, eventsProblems],
    ports: [{ provide: SignedCheckpoints, useValue: { covering: () => Promise.resolve(null) } }, ...ports],
  });
  for (const body of ['CWG-COP', 'OTHER']) {
    const facts = { body, parent: null, timeZone: 'Europe/Zurich', calendar, mandate: [] };
    await app.do(new EstablishBody(facts, { name: body }, on('2010-01-01', body)));
  }
  await app.settled();
  return app;
}

/** Appends one event to a stream of its own, `thing-<id>`. */
export async function note(
  app: TestApp,
  id: string,
  { type = 'Noted', scope = 'CWG-COP', words = id } = {},
): Promise<{ readonly position: bigint }> {
  const events = [{ type, data: { id }, prose: { words } }];
  return app.http
    .get(EventStore)
    .append({ streamId: `thing-${id}`, category: 'thing' }, 0, events, on('2026-03-01', scope));
}
