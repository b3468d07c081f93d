import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { OutcomeKind, type AgeFigures as AgeFiguresView, type AgeingView } from '@app/contracts';
import { sql } from 'kysely';
import { ageFigures, implementedOn, outcomeKinds, silenceOf, type Aged } from '../domain/index.js';
import { countedOccasionsOf } from '../answering/counted-occasions.js';
import { asRecordedView } from '../reading/as-recorded.js';
import type { HeldOccasion } from '../reading/occasions.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { tracedLines, tracedOutcome, type TracedLine } from '../reading/traced-lines.js';
import { GetAgeing } from './get-ageing.query.js';

@QueryHandler(GetAgeing)
export class GetAgeingHandler implements IQueryHandler<GetAgeing> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ filter, sight }: GetAgeing): Promise<AgeingView> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => ageingView(at, filter.body));
  }
}

async function ageingView(at: RegisterAt, body: string): Promise<AgeingView> {
  const occasions = await countedOccasionsOf(at, body, at.asOf);
  const lines = await tracedLines(at, body, sql`true`, occasions);
  const reviewed = new Set(occasions.flatMap(({ id, report }) => (report === 'reviewed' ? [id] : [])));
  const counted = lines.filter(({ meeting_id }) => reviewed.has(meeting_id));
  const left = lines.filter(({ meeting_id }) => !reviewed.has(meeting_id));
  const figures = (chosen: readonly TracedLine[]) => figuresOf(chosen, occasions, at);
  return {
    body,
    all: figures(counted),
    byMeeting: [...Map.groupBy(counted, ({ meeting_id }) => meeting_id)].map(([meeting, own]) => ({
      meeting,
      figures: figures(own),
    })),
    byKind: outcomeKinds.flatMap((kind) => {
      const own = counted.filter((line) => line.kind === kind);
      return own.length === 0 ? [] : [{ kind: OutcomeKind.parse(kind), figures: figures(own) }];
    }),
    leftOut: { outcomes: left.length, meetings: [...new Set(left.map(({ meeting_id }) => meeting_id))] },
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

function figuresOf(
  lines: readonly TracedLine[],
  occasions: readonly HeldOccasion[],
  { day }: RegisterAt,
): AgeFiguresView {
  const figures = ageFigures(
    lines.map((line) => aged(line, occasions, day)),
    day,
  );
  return { ...figures, openByAge: [...figures.openByAge] };
}

function aged(line: TracedLine, occasions: readonly HeldOccasion[], day: RegisterAt['day']): Aged {
  const { reviewed, notMentioned } = silenceOf(tracedOutcome(line), occasions, day);
  return {
    agreedOn: line.effective_on,
    disposition: line.disposition,
    implementedOn: implementedOn(line.kind, line.course),
    spokenAgain: reviewed === 0 ? null : notMentioned < reviewed,
  };
}
