import type {
  Citation,
  Happening,
  MeetingId,
  Mention,
  OutcomeId,
  OutcomeKind,
  TracedOutcome,
  ViewType,
} from '../domain/index.js';
import { sql, type RawBuilder } from 'kysely';
import type { Sight } from '@app/kernel';
import type { RegisterMention } from '../read-models/outcome-register.table.js';
import type { RegisterAt } from './register-at.js';
import { datedLines, type DatedLine } from './register-lines.js';
import { withoutHiddenTies } from './seen.js';
import { seenEvidence } from './seen-evidence.js';

/** A line of the register with what happened to it and who spoke of it, up to the day asked about. */
export interface TracedLine extends DatedLine {
  /** Records that say it again are mentions by their meetings. */
  readonly mentions: readonly Mention[];
  readonly course: readonly Happening[];
  readonly kind: OutcomeKind;
  readonly citations: readonly Citation[];
  /** Of a view recorded: whose it is. */
  readonly holder: string | null;
  readonly view: { readonly type: ViewType } | null;
}

interface StoredLine extends TracedLine {
  readonly mentions: readonly RegisterMention[];
}

/** The lines of a body that a condition on `line` chooses, in true order of their meetings, without ties to what the asker may not see. */
export async function tracedLines(
  at: RegisterAt,
  body: string,
  chosen: RawBuilder<unknown>,
  occasions: readonly { readonly id: MeetingId }[],
): Promise<readonly TracedLine[]> {
  const saidAgain = sql`select outcome_id, relations, effective_on, meeting_id, paragraph from ${at.rows} r
    where r.relations <> '[]'::jsonb`;
  return inOrder(await read(at, body, chosen, saidAgain), at, occasions);
}

/** One of them, read by its own key. */
export async function tracedLine(at: RegisterAt, body: string, id: OutcomeId): Promise<TracedLine | undefined> {
  const rows = sql`(select * from ${at.rows} one where outcome_id = ${id})`;
  const saidAgain = sql`select outcome_id, relations, effective_on, meeting_id, paragraph from ${at.rows} r
    where r.state->'relations' @> ${JSON.stringify([{ target: id }])}::jsonb`;
  const [line] = await inOrder(await read({ ...at, rows }, body, sql`true`, saidAgain), at, []);
  return line;
}

/** What statusAcrossMeetings and silence ask of it; they need no disposition but the present one. */
export function tracedOutcome({ meeting_id, effective_on, disposition, mentions }: TracedLine): TracedOutcome {
  return { meeting: meeting_id, periods: [{ from: effective_on, disposition }], mentions };
}

async function read(
  at: RegisterAt,
  body: string,
  chosen: RawBuilder<unknown>,
  saidAgain: RawBuilder<unknown>,
): Promise<readonly StoredLine[]> {
  const { rows } = await sql<StoredLine>`with ${datedLines(body, at)},
    chosen as (select * from line where ${chosen}),
    said_again as (
      select x.target as outcome_id, jsonb_agg(jsonb_build_object(
        'on', o.effective_on, 'meeting', o.meeting_id, 'paragraph', o.paragraph)) as mentions
      from (${saidAgain}) o cross join lateral jsonb_to_recordset(o.relations) as x(relation text, target uuid)
      where x.relation in ('reiterates', 'restates') group by x.target
    )
    select chosen.*, r.mentions || coalesce(said_again.mentions, '[]'::jsonb) as mentions, r.course,
      r.state->'citations' as citations, r.state->>'holder' as holder, r.state->'view' as view
    from chosen join ${at.rows} r on r.outcome_id = chosen.outcome_id
    left join said_again on said_again.outcome_id = chosen.outcome_id
    order by chosen.meeting_id, chosen.number`.execute(at.db);
  return rows;
}

function inOrder(
  rows: readonly StoredLine[],
  at: RegisterAt,
  occasions: readonly { readonly id: MeetingId }[],
): Promise<readonly TracedLine[]> {
  const known = rows.map((line) => knownThen(line, at));
  const place = new Map(occasions.map(({ id }, index) => [id, index]));
  const ordered = known.toSorted((a, b) => (place.get(a.meeting_id) ?? -1) - (place.get(b.meeting_id) ?? -1));
  return withoutHiddenTies(at.db, at.sight, ordered);
}

/** Not what came later, nor evidence that is for others. */
function knownThen(line: StoredLine, { asOf, sight }: RegisterAt): TracedLine {
  const course = line.course.map((happening) => withSeenEvidence(happening, line.body_id, sight));
  if (asOf === null) return { ...line, course };
  return {
    ...line,
    mentions: line.mentions.filter(({ on }) => on <= asOf.on),
    course: course.filter(({ on }) => on <= asOf.on),
    citations: line.citations.filter(({ paragraph }) => line.paragraphs.includes(paragraph)),
  };
}

function withSeenEvidence({ evidence, ...happening }: Happening, body: string, sight: Sight): Happening {
  const seen = evidence === undefined ? null : seenEvidence(evidence, sight, body);
  return seen === null ? happening : { ...happening, evidence: seen };
}
