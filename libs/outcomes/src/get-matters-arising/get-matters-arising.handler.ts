import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MattersArisingView } from '@app/contracts';
import { DomainError, daysBetween, isoDateOf } from '@app/kernel';
import { answerPage, lineKey, type AnswerPart, type InParts } from '../answering/answer-page.js';
import { countedOccasionsOf } from '../answering/counted-occasions.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { nextMeetingOf } from '../reading/next-meeting.js';
import type { HeldOccasion } from '../reading/occasions.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, conditions } from '../reading/register-filter.js';
import { Stories } from '../reading/stories.js';
import { toldRows } from '../reading/told-row.view.js';
import { tracedLines } from '../reading/traced-lines.js';
import { GetMattersArising } from './get-matters-arising.query.js';
import { Agenda } from './agenda.js';
import { byParty } from './by-party.js';

@QueryHandler(GetMattersArising)
export class GetMattersArisingHandler implements IQueryHandler<GetMattersArising> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ filter, part, sight }: GetMattersArising): Promise<InParts<MattersArisingView>> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => mattersArising(at, filter, part));
  }
}

async function mattersArising(
  at: RegisterAt,
  filter: GetMattersArising['filter'],
  part: AnswerPart | null,
): Promise<InParts<MattersArisingView>> {
  const { body, next: asked, ...chosen } = filter;
  const occasions = await countedOccasionsOf(at, body, null);
  const next = meetingAsked(occasions, at, asked);
  const lines = await tracedLines(at, body, all(conditions(chosen)), occasions);
  const whole = new Agenda(lines, occasions, next, at.day);
  const page = answerPage(whole.lines, (line) => lineKey(line), occasions, part);
  const agenda = part === null ? whole : new Agenda(page.lines, occasions, next, at.day);
  const [rows, stories] = await Promise.all([toldRows(at, agenda.lines), Stories.of(at, agenda.lines)]);
  const { last } = agenda;
  return {
    body,
    meeting: { ...dated(next), daysLeft: next.from === null ? null : daysBetween(at.day, isoDateOf(next.from)) },
    last: last === null ? null : { id: last.id, title: last.title, to: last.to },
    matters: agenda.lines.flatMap((line, index) => {
      const row = rows[index];
      return row === undefined ? [] : [{ ...row, ...agenda.remarks(line) }];
    }),
    counts: whole.counts(),
    total: page.total,
    nextKey: page.nextKey,
    byParty: byParty(agenda.underWay, stories.names),
    due: agenda.due(),
    reported: agenda.reported(stories.words),
    toVerify: agenda.toVerify(),
    parent: agenda.parent(stories.words),
    silent: agenda.silent(),
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

function meetingAsked(occasions: readonly HeldOccasion[], at: RegisterAt, asked: string | undefined): HeldOccasion {
  if (asked === undefined) {
    const next = nextMeetingOf(occasions, at);
    if (next !== null) return next;
    throw new DomainError('no-meeting-to-come', 'No meeting is to come. Convene the next one, or name a meeting.');
  }
  const named = occasions.find(({ id }) => id === asked);
  if (named !== undefined) return named;
  throw new DomainError('meeting-unknown', `The body has no meeting "${asked}".`, { meeting: asked });
}

function dated({
  id,
  title,
  from,
  to,
}: HeldOccasion): Pick<MattersArisingView['meeting'], 'id' | 'title' | 'from' | 'to'> {
  return { id, title, from, to };
}
