import { DomainError, isoDateOf, type IsoDate } from '@app/kernel';
import { foldAsOf, type PlacedDecider } from '../fold-as-of.js';
import { asking, target, TestLog } from '../spec-support/log.js';

type DoorEvent =
  | { readonly type: 'Opened' | 'Closed'; readonly data: Record<string, never> }
  | { readonly type: 'StepAnnulled'; readonly data: { readonly version: number } };
type DoorCommand = { readonly type: 'Open' | 'Close' } | { readonly type: 'Annul'; readonly version: number };
interface Door {
  readonly open: boolean;
  readonly since: IsoDate | null;
}

/** Stands for any decider: a door is opened and closed in turn. */
const door: PlacedDecider<DoorCommand, DoorEvent, Door> = {
  initial: { open: false, since: null },
  decide: (command, state) => {
    if (command.type === 'Annul') return [{ type: 'StepAnnulled', data: { version: command.version } }];
    const event = { type: command.type === 'Open' ? 'Opened' : 'Closed', data: {} } as const;
    legal(state, event);
    return [event];
  },
  evolve: (state, { type, effectiveOn }) =>
    type === 'StepAnnulled' ? state : { open: type === 'Opened', since: effectiveOn },
  judge: legal,
  annuls: (event) => (event.type === 'StepAnnulled' ? event.data.version : null),
};

function legal({ open }: Door, { type }: { type: DoorEvent['type'] }): void {
  if (type === 'Opened' && open) throw new DomainError('door-open', 'It is open.');
  if (type === 'Closed' && !open) throw new DomainError('door-closed', 'It is closed.');
}

describe('handling a command', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await TestLog.open();
  });
  afterAll(() => log.close());
  const handle = (name: string, command: DoorCommand, on: string) =>
    log.store.handle(door, target(name), command, asking({ on }));

  it('decides on the state at the effective date, and the state follows effective dates', async () => {
    await handle('a', { type: 'Open' }, '2024-03-10');
    const late = await handle('a', { type: 'Open' }, '2024-03-01').catch((error: unknown) => error);
    expect(late).toMatchObject({ code: 'contradicts-later-record', details: { version: 1, reason: 'door-open' } });
    await handle('a', { type: 'Close' }, '2024-03-20');
    await expect(handle('a', { type: 'Close' }, '2024-03-15')).rejects.toMatchObject({
      code: 'contradicts-later-record',
      details: { version: 2, type: 'Closed', effectiveOn: '2024-03-20', reason: 'door-closed' },
    });
    expect(await log.store.read('thing-a')).toHaveLength(2);
  });

  it('marks a step that comes late and folds it where it belongs', async () => {
    const loose = { ...door, judge: () => undefined };
    await handle('b', { type: 'Open' }, '2024-03-10');
    await log.store.handle(loose, target('b'), { type: 'Open' }, asking({ on: '2024-03-01' }));
    const events = await log.store.read('thing-b');
    expect(events.map(({ late }) => late)).toEqual([false, true]);
    expect(foldAsOf(door, events).state).toEqual({ open: true, since: '2024-03-10' });
    expect(foldAsOf(door, events, { effectiveOn: isoDateOf('2024-03-05') }).state.since).toBe('2024-03-01');
  });

  it('leaves an annulled step out, and refuses an annulment that breaks what follows or hits nothing', async () => {
    await handle('c', { type: 'Open' }, '2024-03-01');
    await handle('c', { type: 'Close' }, '2024-03-10');
    const broken = handle('c', { type: 'Annul', version: 1 }, '2024-04-01');
    await expect(broken).rejects.toMatchObject({ code: 'contradicts-later-record', details: { version: 2 } });
    await handle('c', { type: 'Annul', version: 2 }, '2024-04-01');
    const { state, timeline } = foldAsOf(door, await log.store.read('thing-c'));
    expect(state).toEqual({ open: true, since: '2024-03-01' });
    expect(timeline.map(({ annulled }) => annulled)).toEqual([false, true, false]);
    for (const version of [2, 9])
      await expect(handle('c', { type: 'Annul', version }, '2024-04-01')).rejects.toMatchObject({
        code: 'nothing-to-annul',
      });
  });

  it('gives a twin the first result before anything is decided', async () => {
    const metadata = asking();
    const first = await log.store.handle(door, target('d'), { type: 'Open' }, metadata);
    const refusing = {
      ...door,
      decide: () => {
        throw new Error('decided');
      },
    };
    expect(await log.store.handle(refusing, target('d'), { type: 'Open' }, metadata)).toEqual({
      ...first,
      replayed: true,
    });
    await expect(log.store.handle(door, target('d2'), { type: 'Open' }, metadata)).rejects.toMatchObject({
      code: 'key-reused',
    });
  });

  it('refuses a stale If-Match and accepts a fresh one', async () => {
    const { version } = await handle('e', { type: 'Open' }, '2024-03-01');
    const stale = asking({ expectedVersion: version - 1 });
    await expect(log.store.handle(door, target('e'), { type: 'Close' }, stale)).rejects.toMatchObject({
      code: 'stale-version',
    });
    await log.store.handle(door, target('e'), { type: 'Close' }, asking({ expectedVersion: version }));
  });

  it('lets two meet only where the one changed what the other rests on, and says who was faster', async () => {
    const list: PlacedDecider<string, { type: 'Named' | 'Unnamed'; data: { what: string; of?: number } }, null> = {
      initial: null,
      decide: (command) => {
        const of = Number(command);
        return [of ? { type: 'Unnamed', data: { what: '', of } } : { type: 'Named', data: { what: command } }];
      },
      evolve: () => null,
      annuls: ({ data }) => data.of ?? null,
      concerns: (command, { data }) => data.what === command,
    };
    const name = (what: string, expectedVersion?: number) =>
      log.store.handle(list, target('g'), what, asking(expectedVersion === undefined ? {} : { expectedVersion }));
    await name('door');
    await name('window');
    expect(await name('gate', 1)).toMatchObject({ version: 3 });
    await expect(name('window', 1)).rejects.toMatchObject({
      code: 'stale-version',
      details: { version: 3, since: [{ version: 2, type: 'Named', actor: asking().actor }] },
    });
    await name('1');
    await expect(name('door', 3)).rejects.toMatchObject({ details: { since: [{ version: 4, type: 'Unnamed' }] } });
    await expect(name('gate', 99)).rejects.toMatchObject({ code: 'stale-version', details: { since: [] } });
  });

  it('decides again when another writer was faster, unless If-Match forbids it', async () => {
    const count: PlacedDecider<null, { type: 'Counted'; data: { n: number } }, number> = {
      initial: 0,
      decide: (_, n) => [{ type: 'Counted', data: { n: n + 1 } }],
      evolve: (n) => n + 1,
    };
    await Promise.all(Array.from({ length: 10 }, () => log.store.handle(count, target('f'), null, asking())));
    expect((await log.store.read('thing-f')).map(({ data }) => data['n'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const matched = Array.from({ length: 5 }, () =>
      log.store.handle(count, target('f'), null, asking({ expectedVersion: 10 })),
    );
    const results = await Promise.allSettled(matched);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'stale-version' });
  });
});
