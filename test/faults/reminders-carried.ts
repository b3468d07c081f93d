import { OFFICERS, ReminderScene } from './reminder-scene.js';

export interface CarriedBy {
  /** Null where the queues are in the register's database. */
  readonly redisUrl: string | null;
  /** What may happen to the queues, each of it in the middle of the mails: they are gone, or their server was. */
  readonly losses: readonly ((databaseUrl: string) => Promise<void>)[];
}

const FIVE = 5;
/** At these parts of the day's mails. */
const LOSSES_OF_A_DAY = [0, 0.2, 0.4, 0.6, 0.8];
const WHOLE = { lost: 0, doubled: 0, unknown: 0 };

/** What may happen to reminders on their way, one day of reminders after the other. `carrier` is called within the tests. */
export function remindersCarried(name: string, carrier: () => CarriedBy): void {
  // A describe of its own, so that the programs have ended before the queues go.
  describe('five programs that send', () => {
    carried(name, carrier);
  });
}

function carried(name: string, carrier: () => CarriedBy): void {
  let scene: ReminderScene;
  beforeAll(async () => {
    scene = await ReminderScene.open(carrier().redisUrl);
    await scene.workers.start(FIVE);
  }, 120_000);
  afterAll(() => scene.close());

  const copies = (): number => scene.sink.taken.length;
  const lose = async (time: number): Promise<void> => {
    const { losses } = carrier();
    await losses[time % losses.length]?.(scene.register.databaseUrl);
    scene.faults += 1;
  };

  it('send each mail once', async () => {
    scene.dawn('2090-05-02');
    await scene.untilSent('2090-05-02');
    await scene.tick();
    expect(copies()).toBe(OFFICERS);
  });

  it('lose none and repeat none while the queue is lost again and again', async () => {
    const before = copies();
    scene.dawn('2090-05-18');
    for (const share of LOSSES_OF_A_DAY) {
      await scene.untilTaken('2090-05-18', Math.round(share * OFFICERS));
      await lose(LOSSES_OF_A_DAY.indexOf(share));
    }
    await scene.untilSent('2090-05-18');
    expect(copies() - before).toBe(OFFICERS);
    await scene.untilWoken();
  });

  it('are killed with -9, one and all, and others finish what they had begun', async () => {
    scene.dawn('2090-05-25');
    for (const share of [0.2, 0.5]) {
      await scene.untilTaken('2090-05-25', Math.round(share * OFFICERS));
      await scene.workers.kill(1);
      scene.faults += 1;
    }
    await scene.untilTaken('2090-05-25', Math.round(0.7 * OFFICERS));
    await scene.workers.kill();
    scene.faults += FIVE - 2;
    await scene.letClaimsRunOut();
    await scene.workers.start(FIVE);
    await scene.untilSent('2090-05-25');
  });

  it('repeat a mail only where the server had all of it and gave no answer', async () => {
    const before = copies();
    scene.dawn('2090-05-31');
    let conversations = 0;
    let takenUnanswered = 0;
    scene.sink.ending = () => {
      conversations += 1;
      if (conversations % 4 !== 0) return 'taken';
      scene.faults += 1;
      if (conversations % 8 !== 0) return 'cut-lost';
      takenUnanswered += 1;
      return 'cut-taken';
    };
    await scene.untilSent('2090-05-31');
    scene.sink.ending = () => 'taken';
    expect(takenUnanswered).toBeGreaterThan(0);
    expect(copies() - before).toBe(OFFICERS + takenUnanswered);
  });

  it('try again while the server refuses or is away, and what died of it is tried again', async () => {
    const before = copies();
    scene.dawn('2090-06-01');
    scene.sink.ending = () => 'refused';
    const dead = async (): Promise<number> => (await scene.queue.counts())['failed'] ?? 0;
    await scene.until(async () => (await dead()) > 0);
    await scene.sink.goAway();
    await scene.until(async () => (await dead()) >= OFFICERS);
    scene.sink.ending = () => 'taken';
    await scene.sink.comeBack();
    scene.faults += 2;
    await scene.untilSent('2090-06-01');
    expect(copies() - before).toBe(OFFICERS);
    await scene.until(async () => (await dead()) === 0);
  });

  it('end and begin in any order, and what was under way came to its end', async () => {
    const before = copies();
    scene.dawn('2090-06-02');
    for (const share of [0, 0.3, 0.6]) {
      await scene.untilTaken('2090-06-02', Math.round(share * OFFICERS));
      await Promise.all([scene.workers.stop(2), scene.workers.start(1)]);
      scene.faults += 1;
    }
    await scene.untilSent('2090-06-02');
    expect(copies() - before).toBe(OFFICERS);
  });

  it('and in the end the ledger says what the mail server has, message by message', async () => {
    const { taken, settled, repeated, ...counted } = await scene.count(name);
    expect(counted).toEqual(WHOLE);
    expect(settled).toBe(6 * OFFICERS);
    expect(taken).toBe(settled + repeated);
  });
}
