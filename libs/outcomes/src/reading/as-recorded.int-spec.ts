import { createPool } from '@app/database';
import { EventStore, ProjectionRunner } from '@app/event-store';
import { EVERYTHING, DomainError } from '@app/kernel';
import type { Command } from '@nestjs/cqrs';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import {
  AnnulStep,
  AssignOwner,
  CorrectTitle,
  ExtendDeadline,
  GetOutcome,
  GetOutcomeHistory,
  ListMovements,
  outcomeRegister,
  RecordOutcome,
  RelateOutcome,
  ReleaseOwner,
  SetDeadline,
  TakeStep,
} from '../index.js';
import { RegisterMoments } from './register-at.js';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-03-${String(n).padStart(2, '0')}`);
const owner = fc.constantFrom('itu', 'unicef');
const step = fc.constantFrom(
  'ProgressReported',
  'CompletionClaimed',
  'OutcomeReopened',
  'OutcomeDeferred',
  'WorkBlocked',
);
/** What one may try with the outcomes there are; many a try is refused, and that is part of it. */
const attempts = fc.record({
  day,
  what: fc.constantFrom('record', 'step', 'step', 'annul', 'assign', 'release', 'due', 'extend', 'title', 'relate'),
  which: fc.nat(),
  other: fc.nat(),
  version: fc.integer({ min: 2, max: 6 }),
  owner,
  step,
});
type Attempt = typeof attempts extends fc.Arbitrary<infer Value> ? Value : never;

function commandFor(attempt: Attempt, ids: readonly string[]): Command<unknown> {
  const { day: date, what, which, other, version, owner: entity, step: type } = attempt;
  const [id, target] = [ids[which % ids.length] ?? '', ids[other % ids.length] ?? ''];
  const deadline = { due: { type: 'date', on: on(date).effectiveOn }, restsOn: null } as const;
  const prose = { note: `As of ${date}`, reason: 'As was agreed' };
  switch (what) {
    case 'step':
      return new TakeStep(
        id,
        type,
        { owner: entity, evidence: { link: 'https://example.org/a' } },
        prose,
        'person-1',
        on(date),
      );
    case 'annul':
      return new AnnulStep(id, version, 'A mistake', on(date));
    case 'assign':
      return new AssignOwner(id, entity, {}, on(date));
    case 'release':
      return new ReleaseOwner(id, entity, {}, on(date));
    case 'due':
      return new SetDeadline(id, deadline, `by ${date}`, {}, on(date));
    case 'extend':
      return new ExtendDeadline(id, deadline, `by ${date}`, 'chair', {}, on(date));
    case 'title':
      return new CorrectTitle(id, `Title of ${date}`, 'A slip', on(date));
    case 'relate':
      return new RelateOutcome(id, 'follows_up', target, 'person', {}, on(date));
    default:
      return recording();
  }
}

function recording(): RecordOutcome {
  const facts = { meeting: 'CWG-COP-20', citations: [], owners: [], addressees: [], deadlines: [], instruments: [] };
  const prose = { title: 'Post the report', wordings: ['It was agreed to post it.'], deadlineWords: [] };
  return new RecordOutcome('action_item', { ...facts, stage: 'open', holder: null }, prose, null, on('2024-01-23'));
}

/** A log that ends earlier: the events of the first are put into it bit by bit, and its own program follows. */
class CutLog {
  private constructor(
    private readonly database: FreshDatabase,
    private readonly superuser: Pool,
    private readonly pool: Pool,
    private readonly runner: ProjectionRunner,
  ) {}

  static async open(): Promise<CutLog> {
    const database = await freshDatabase();
    const pool = createPool({ url: database.url, role: 'sequitur_app', applicationName: 'spec' });
    const superuser = createPool({ url: database.url, applicationName: 'spec' });
    const runner = new ProjectionRunner(pool, new EventStore(pool), [outcomeRegister], { pollMs: 5 });
    runner.start();
    return new CutLog(database, superuser, pool, runner);
  }

  /** Its rows once it holds the events given too, of which the last stands at the position. */
  async rowsAfter(events: readonly string[], position: bigint): Promise<readonly string[]> {
    await this.superuser.query(
      'insert into es.event select * from jsonb_populate_recordset(null::es.event, $1::jsonb)',
      [`[${events.join(',')}]`],
    );
    await this.superuser.query("select setval('es.event_position', $1)", [position]);
    expect(await this.runner.waitFor(position, 20_000)).toBe(true);
    const { rows } = await this.pool.query<{ row: string }>(
      'select to_jsonb(r)::text as row from read.outcome_register r order by 1',
    );
    return rows.map(({ row }) => row);
  }

  async close(): Promise<void> {
    await this.runner.stop();
    await Promise.all([this.pool.end(), this.superuser.end()]);
    await this.database.drop();
  }
}

/** Another log each time; a failure is repeated by writing its number here. */
const seed = Date.now();

describe(`the register as recorded (seed ${seed})`, () => {
  let register: TestApp;
  let cut: CutLog;
  let ids: string[];
  /** Events of outcomes in the order of the log, as the database writes them. */
  let log: readonly { readonly position: bigint; readonly recorded_at: Date; readonly row: string }[];
  beforeAll(async () => {
    [register, cut] = await Promise.all([registerApp([]), CutLog.open()]);
    ids = [await record(), await record()];
    await recordLateAndTakeBack(ids[0] ?? '');
    for (const attempt of fc.sample(attempts, { numRuns: 120, seed })) await attemptOne(attempt);
    await register.settled();
    const { rows } = await register.http.get(Pool).query<(typeof log)[number]>(
      `select position, recorded_at, to_jsonb(e)::text as row from es.event e
        where stream_id like 'outcome-%' order by position`,
    );
    log = rows;
  }, 60_000);
  afterAll(() => Promise.all([register.close(), cut.close()]));

  const record = async () => (await register.do(recording())).outcomeId;
  async function recordLateAndTakeBack(id: string): Promise<void> {
    const report = (date: string) => register.do(new TakeStep(id, 'ProgressReported', {}, {}, 'person-1', on(date)));
    await report('2024-02-20');
    const { version } = await report('2024-02-10');
    await register.do(new AnnulStep(id, version, 'A mistake', on('2024-02-10')));
  }
  async function attemptOne(attempt: Attempt): Promise<void> {
    try {
      if (attempt.what === 'record') ids.push(await record());
      else await register.do(commandFor(attempt, ids));
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
    }
  }

  const moments = () => register.http.get(RegisterMoments);
  async function rowsAt(asRecorded: string): Promise<readonly string[]> {
    const asked = await moments().day('CWG-COP', { asRecorded }, EVERYTHING);
    return moments().at(asked, 'CWG-COP', async (at) => {
      const { rows } = await sql<{ row: string }>`select to_jsonb(r)::text as row from ${at.rows} r order by 1`.execute(
        at.db,
      );
      return rows.map(({ row }) => row);
    });
  }
  const movements = (from: string, to: string) => register.ask(new ListMovements('CWG-COP', from, to, EVERYTHING));
  const at = (index: number) => `@${String(log.at(index)?.position)}`;

  it('is, at every position, that of a log which ends there', async () => {
    expect(log.length).toBeGreaterThan(30);
    for (const { position, row } of log)
      expect(await rowsAt(position.toString())).toEqual(await cut.rowsAfter([row], position));
  }, 120_000);

  it('is by an instant what it is at the last position recorded by then', async () => {
    for (const { recorded_at } of log.filter((_, index) => index % 7 === 0)) {
      const last = log.findLast((event) => event.recorded_at <= recorded_at);
      expect(await rowsAt(recorded_at.toISOString())).toEqual(await rowsAt(String(last?.position)));
    }
    expect(await rowsAt('2001-01-01T00:00Z')).toEqual([]);
  });

  it('did not move between a moment and itself', async () => {
    for (const index of [0, 5, 20, -1])
      expect(await movements(at(index), at(index))).toMatchObject({ totals: [], outcomes: [] });
    expect(await movements('now', 'now')).toMatchObject({ outcomes: [] });
  });

  it('moved from a first moment to a third as it moved by way of a second', async () => {
    const third = Math.floor(log.length / 3);
    const legs = [await movements(at(0), at(third)), await movements(at(third), at(2 * third))];
    const whole = await movements(at(0), at(2 * third));
    const disposed = (view: (typeof legs)[number]) =>
      new Map(
        view.outcomes.flatMap(({ id, movements: all }) => {
          const one = all.find(({ type }) => type === 'agreed' || type === 'disposition_changed');
          return one === undefined ? [] : [[id, one] as const];
        }),
      );
    const [first, second, both] = [...legs, whole].map(disposed);
    for (const id of ids) {
      const way = [first?.get(id), second?.get(id)].flatMap((one) => one ?? []);
      const across = both?.get(id);
      expect(way[0]?.from ?? null).toBe(across === undefined ? (way.at(-1)?.to ?? null) : across.from);
      expect(way.at(-1)?.to).toBe(across === undefined ? (way[0]?.from ?? undefined) : across.to);
    }
  });

  it('shows one outcome and its history as they were known, and nothing to do then', async () => {
    const [id = ''] = ids;
    const own = log.filter(({ row }) => row.includes(`outcome-${id}`));
    const known = own[Math.floor(own.length / 2)];
    const asked = { asRecorded: String(known?.position) };
    const expected = own.filter(({ position }) => position <= (known?.position ?? 0n)).length;
    expect((await register.ask(new GetOutcomeHistory(id, asked, EVERYTHING))).items).toHaveLength(expected);
    expect(await register.ask(new GetOutcome(id, asked, () => true, EVERYTHING))).toMatchObject({
      version: expected,
      steps: [],
      asOf: null,
      asRecorded: { at: known?.recorded_at.toISOString(), position: `1-${String(known?.position)}` },
    });
    const tooEarly = register.ask(new GetOutcome(id, { asRecorded: '2001-01-01T00:00Z' }, () => true, EVERYTHING));
    await expect(tooEarly).rejects.toMatchObject({ code: 'outcome-not-recorded-yet' });
  });

  it('refuses places that the log does not have, with the reason', async () => {
    const refusal = async (asRecorded: string): Promise<unknown> => {
      try {
        return await rowsAt(asRecorded);
      } catch (error) {
        return error instanceof DomainError ? error.code : error;
      }
    };
    expect(await refusal('1-999999999999')).toBe('position-beyond-log');
    expect(await refusal('9223372036854775808')).toBe('position-beyond-log');
    expect(await refusal('2-1')).toBe('position-of-another-epoch');
    expect(await refusal('2999-01-01T00:00:00Z')).toBe('instant-in-future');
    for (const text of ['yesterday', '2024-02-30T12:00Z', '2024-05-01T12:00', '2024-05-01T25:00Z', '', '1-2-3'])
      expect(await refusal(text)).toBe('as-recorded-unknown');
  });

  it('is asked over HTTP beside the date, by readers of the body only', async () => {
    const position = String(log.at(-1)?.position);
    const path = `/outcomes?body=CWG-COP&asOf=20&asRecorded=${position}`;
    expect(await register.call('GET', path)).toMatchObject({
      status: 200,
      json: { asOf: { meeting: 'CWG-COP-20' }, asRecorded: { position: `1-${position}` } },
    });
    expect(await register.call('GET', path, undefined, 'OTHER')).toMatchObject({ status: 403 });
    for (const [asRecorded, status] of [
      ['1-999999999999', 422],
      ['2-1', 409],
      ['2999-01-01T00:00Z', 422],
      ['soon', 422],
    ] as const)
      for (const page of ['outcomes', 'matrix', 'overview'])
        expect(await register.call('GET', `/${page}?body=CWG-COP&asRecorded=${asRecorded}`)).toMatchObject({ status });
  });
});
