import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { OutcomeView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { sql } from 'kysely';
import type { OutcomeState } from '../domain/index.js';
import { citedDocuments, viewsOn } from '../get-outcome/neighbours.js';
import { namedBeside, partyViews, wordingViews } from '../get-outcome/outcome.view.js';
import { knownBy } from '../reading/as-of.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { Names } from '../reading/names.js';
import { occasionsOf } from '../reading/occasions.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, conditions } from '../reading/register-filter.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { registerRowView } from '../reading/register-row.view.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { stepsOfRow } from './steps-of-row.js';
import { ListEntries, type EntriesAnswer } from './list-entries.query.js';
import type { RegisterEntry } from './register-entry.js';

/** More than anybody reads, and what one answer can hold. */
const MOST = 2_000;
/** Streams read at a time. */
const TOGETHER = 16;

interface Entry {
  readonly line: DatedLine;
  readonly state: OutcomeState;
}

/** Which outcomes is asked of the register; each is then folded from the log, as its own page shows it. */
@QueryHandler(ListEntries)
export class ListEntriesHandler implements IQueryHandler<ListEntries> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly events: EventStore,
  ) {}

  async execute({ filter, sight }: ListEntries): Promise<EntriesAnswer> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, async (at) => {
      const meetings = await occasionsOf(at.db, filter.body, null);
      const order = new Map(meetings.map(({ id }, index) => [id, index]));
      const lines = (await linesOf(at, filter)).toSorted(
        (a, b) => (order.get(a.meeting_id) ?? -1) - (order.get(b.meeting_id) ?? -1) || a.number - b.number,
      );
      const titles = new Map([
        ...(await titlesOf(at, lines)),
        ...meetings.map(({ id, title }) => [id, title] as const),
      ]);
      return {
        entries: await entriesOf(at, await this.fold(lines, at), titles),
        day: day.day,
        asOf: day.asOf,
        asRecorded: asRecordedView(day.asRecorded),
      };
    });
  }

  private async fold(lines: readonly DatedLine[], at: RegisterAt): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let start = 0; start < lines.length; start += TOGETHER) {
      const some = lines.slice(start, start + TOGETHER);
      const folded = await Promise.all(some.map((line) => recordedOutcome(this.events, line.outcome_id, knownBy(at))));
      entries.push(...some.flatMap((line, index) => entryOf(line, folded[index]?.state)));
    }
    return entries;
  }
}

function entryOf(line: DatedLine, state: OutcomeState | undefined): Entry[] {
  return state === undefined ? [] : [{ line, state }];
}

async function linesOf(at: RegisterAt, filter: ListEntries['filter']): Promise<readonly DatedLine[]> {
  const { rows } = await sql<DatedLine>`with ${datedLines(filter.body, at)}
    select * from line where ${all(conditions(filter, at))} limit ${MOST + 1}`.execute(at.db);
  if (rows.length <= MOST) return rows;
  throw new DomainError(
    'too-many-entries',
    `A paper holds at most ${MOST.toLocaleString('en')} outcomes. Choose fewer.`,
    {
      most: MOST,
    },
  );
}

/** What agreed them: of an outcome that another body left, a meeting of that one. */
async function titlesOf(
  { db }: RegisterAt,
  lines: readonly DatedLine[],
): Promise<readonly (readonly [string, string])[]> {
  const ids = [...new Set(lines.map(({ meeting_id }) => meeting_id))];
  const { rows } = await sql<{ meeting_id: string; title: string }>`
    select meeting_id, title from read.meeting where meeting_id = any(${ids})`.execute(db);
  return rows.map(({ meeting_id, title }) => [meeting_id, title] as const);
}

async function entriesOf(
  at: RegisterAt,
  entries: readonly Entry[],
  titles: ReadonlyMap<string, string>,
): Promise<RegisterEntry[]> {
  const states = entries.map(({ state }) => state);
  const [documents, views, names] = await Promise.all([
    citedDocuments(
      at,
      states.flatMap(({ citations }) => citations),
    ),
    viewsOn(
      at,
      states.flatMap((state) => state.views),
    ),
    Names.of(
      at.db,
      entries.map(({ line }) => line),
      states.flatMap(namedBeside),
    ),
  ]);
  return entries.map(({ line, state }) => ({
    ...registerRowView(line, names),
    ...partyViews(state, names, titles),
    meetingTitle: titles.get(line.meeting_id) ?? line.meeting_id,
    wordings: wordingViews(state, documents, null),
    wordingsDiffer: new Set(state.wordings.map((wording) => wording.trim())).size > 1,
    acceptance: state.acceptance,
    verifiedBy: state.verifiedBy,
    views: viewsOf(state, views),
    stepsOfRow: stepsOfRow(state),
  }));
}

function viewsOf(state: OutcomeState, all: OutcomeView['views']): OutcomeView['views'] {
  return all.filter(({ id }) => state.views.some(({ view }) => view === id));
}
