import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { CLOCK, dateIn, EVERYTHING, type Clock } from '@app/kernel';
import { GetBody, GetMeeting } from '@app/meetings';
import { GetMattersArising, ListEntries, type EntriesAnswer } from '@app/outcomes';
import { dayWords } from '../entry-words.js';
import { mattersArising } from '../matters-arising/matters-arising.js';
import type { Paper } from '../paper.js';
import { statusOfImplementation } from '../status-of-implementation/status-of-implementation.js';
import { PreparePaper } from './prepare-paper.query.js';

/** Asks the register, and says it as a paper. */
@QueryHandler(PreparePaper)
export class PreparePaperHandler implements IQueryHandler<PreparePaper> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(asked: PreparePaper): Promise<Paper> {
    const body = await this.queries.execute(new GetBody(asked.filter.body));
    const answer = await this.queries.execute(new ListEntries(asked.filter, asked.sight));
    return {
      kind: asked.kind,
      body: { id: body.id, name: body.name },
      preparedOn: dateIn(body.timeZone, this.clock.now()),
      moment: momentWords(answer),
      ...(asked.kind === 'matters-arising' ? await this.matters(asked, answer) : await this.status(asked, answer)),
    };
  }

  private async matters({ filter, meeting, sight }: PreparePaper, { entries }: EntriesAnswer) {
    const view = await this.queries.execute(new GetMattersArising({ ...filter, next: meeting }, null, sight));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return { ...mattersArising(view, byId), meeting: meetingWords(view.meeting) };
  }

  private async status({ meeting }: PreparePaper, answer: EntriesAnswer) {
    const words =
      meeting === undefined ? null : meetingWords(await this.queries.execute(new GetMeeting(meeting, EVERYTHING)));
    return { ...statusOfImplementation(answer), meeting: words };
  }
}

function meetingWords(meeting: {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}): string {
  const { title, from, to } = meeting;
  if (from === null) return `${title}, dates to be announced`;
  return to === null || to === from ? `${title}, ${dayWords(from)}` : `${title}, ${dayWords(from)} to ${dayWords(to)}`;
}

function momentWords({ asOf, asRecorded, day }: EntriesAnswer): string {
  const on = asOf === null ? dayWords(day) : `${dayWords(asOf.on)}${asOf.meeting === null ? '' : ` (${asOf.meeting})`}`;
  const known =
    asRecorded === null
      ? 'by what is recorded to date'
      : `as the register stood at its position ${asRecorded.position}`;
  return `As of ${on}, ${known}.`;
}
