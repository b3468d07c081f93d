import { type Metadata } from '@app/event-store';
import { type RequestContext } from '@app/http';
import { EVERYTHING, isoDateOf, type IsoDate } from '@app/kernel';
import { type QueryBus } from '@nestjs/cqrs';
import { type MeetingId } from '../domain/index.js';
import { GetMeeting } from '../get-meeting/get-meeting.query.js';

/**
 * For a command on a meeting: which bodies' officers manage it is known only once it is read, and those of each of them may. Refuses
 * with `meeting-unknown`, `not-allowed`.
 */
export async function managed(
  queries: QueryBus,
  meeting: MeetingId,
  effectiveOn: string,
  context: RequestContext,
): Promise<Metadata> {
  const { bodies } = await queries.execute(new GetMeeting(meeting, EVERYTHING));
  const [scope = ''] = bodies;
  if (!bodies.some((body) => context.principal.may('meeting.manage', body))) context.demand('meeting.manage', scope);
  return context.metadataFor(scope, isoDateOf(effectiveOn));
}

export function dateOrNull(text: string | null): IsoDate | null {
  return text === null ? null : isoDateOf(text);
}
