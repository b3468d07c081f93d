import { isoDateOf } from '@app/kernel';
import { HeldReminders } from '@app/contracts';
import { SetWorkingCalendar, SwitchRemindersOn } from '@app/meetings';
import { DateTime } from 'luxon';
import type { Email } from 'postal-mime';
import { happenings } from './happenings.js';
import { seatPeople } from './people.js';
import { BODY, Scene } from './scene.js';

export const ZONE = 'Europe/Zurich';
const FIRST = '2024-01-26';
const LAST = '2025-01-31';
export const HOLIDAYS: readonly string[] = [
  ...['2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20', '2024-08-01', '2024-09-05', '2024-12-25', '2025-01-01'],
];
export const QUIET = [
  { from: '2024-07-22', to: '2024-08-09' },
  { from: '2024-12-21', to: '2025-01-03' },
] as const;
export const SIGNATORY = 'A. Keller, secretariat of CWG-COP';
export const REPLY_TO = 'a.keller@example.org';
/** Of what the officer lets nobody be asked. */
export const DISMISSED = 'CWG-COP-18/4';

const POLICY = {
  inside: { days: [-30, -14, -7, -1, 0, 1, 7, 14, 21, 28, 35], toChair: 42 },
  outside: { days: [-30, -7, 7], toChair: null, release: 'by_officer', signatory: SIGNATORY, replyTo: REPLY_TO },
  ...{ beforeMeeting: [50, 14], incompleteAfter: 14, answerAfter: 10, quiet: QUIET },
};

/** A mail as the mail server got it, with the instant of the simulation. */
export interface GotMail {
  readonly at: DateTime;
  readonly to: string;
  readonly mail: Email;
  readonly source: string;
}

export interface Decided {
  readonly at: DateTime;
  readonly outcomeId: string;
  readonly moment: string;
}

/** A year of the sample workspace, day by day: what happens, what an officer lets go, what the mail server gets. */
export class Year {
  readonly got: GotMail[] = [];
  readonly released: Decided[] = [];
  readonly dismissed: Decided[] = [];

  private constructor(readonly scene: Scene) {}

  static async open(): Promise<Year> {
    const scene = await Scene.open(DateTime.fromISO(`${FIRST}T06:00:00`, { zone: ZONE }));
    await seatPeople(scene);
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: HOLIDAYS.map(isoDateOf) } as const;
    await scene.do((metadata) => new SetWorkingCalendar(BODY, calendar, metadata));
    expect(await scene.app.call('POST', `/bodies/${BODY}/reminder-policies`, POLICY)).toMatchObject({ status: 201 });
    await scene.do((metadata) => new SwitchRemindersOn(BODY, isoDateOf(FIRST), metadata));
    return new Year(scene);
  }

  /** To its end. */
  async run(): Promise<void> {
    for (
      let day = DateTime.fromISO(FIRST, { zone: ZONE });
      (day.toISODate() ?? '') <= LAST;
      day = day.plus({ days: 1 })
    )
      await this.live(day);
  }

  private async live(day: DateTime): Promise<void> {
    const date = day.toISODate() ?? '';
    await this.scene.goTo(day.set({ hour: 7 }));
    for (const happen of happenings[date] ?? []) await happen(this.scene);
    await this.tick(day.set({ hour: 9 }));
    if (day.weekday > 5) return;
    await this.decide(day.set({ hour: 10 }));
    // Where it is morning by now, and what was let go since.
    await this.tick(day.set({ hour: 16 }));
  }

  private async tick(at: DateTime): Promise<void> {
    await this.scene.goTo(at);
    await this.scene.tick();
    const { received, sources } = this.scene.server;
    for (let n = this.got.length; n < received.length; n++) {
      const [mail, source] = [received[n], sources[n]];
      if (mail !== undefined && source !== undefined)
        this.got.push({ at, to: mail.to?.[0]?.address ?? '', mail, source });
    }
  }

  /** What waits for an officer: looked at in the morning and let go, but for one thing. */
  private async decide(at: DateTime): Promise<void> {
    await this.scene.goTo(at);
    const { json } = await this.scene.app.call('GET', `/bodies/${BODY}/held-reminders`);
    const { held } = HeldReminders.parse(json);
    const [kept, let_] = [true, false].map((isKept) =>
      held
        .filter(({ reference }) => (reference === DISMISSED) === isKept)
        .map(({ outcomeId, moment }) => ({ outcomeId, moment })),
    );
    await this.send('reminder-releases', let_ ?? [], {}, at, this.released);
    const reason = { reason: 'The ministry has told us by telephone.' };
    await this.send('reminder-dismissals', kept ?? [], reason, at, this.dismissed);
  }

  private async send(
    path: string,
    moments: readonly { readonly outcomeId: string; readonly moment: string }[],
    words: object,
    at: DateTime,
    into: Decided[],
  ): Promise<void> {
    if (moments.length === 0) return;
    const { status } = await this.scene.app.call('POST', `/bodies/${BODY}/${path}`, { moments, ...words });
    expect(status).toBe(201);
    into.push(...moments.map((each) => ({ at, ...each })));
    await this.scene.app.settled();
  }
}
