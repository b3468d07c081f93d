import { EventsPage, EventsQuery, EventStreamQuery } from '@app/contracts';
import { Authenticator, Context, type HttpReply, type HttpRequest, Input, type RequestContext, Route } from '@app/http';
import { DomainError } from '@app/kernel';
import { Controller, Get, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventFeed } from './event-feed.js';
import { EventStreams } from './event-streams.js';

const EVENT_STREAM = 'text/event-stream';

/** The log itself, for programs that keep up with the register. */
@ApiTags('events')
@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly feed: EventFeed,
    private readonly streams: EventStreams,
    private readonly authenticator: Authenticator,
  ) {}

  @Get()
  @Route({
    ability: 'events.read',
    summary: 'The log: what was recorded, in the order in which it was',
    description:
      'Pages forward. `next` is where to go on, now or later; nothing is passed over and nothing comes twice. After a restore of the database positions of before are refused with `position-of-another-epoch`. Whoever may read events sees what is for the secretariat too.',
    query: EventsQuery,
    response: EventsPage,
    scope: ({ query }) => query.body ?? null,
  })
  async list(
    @Input('query') { after, limit, ...asked }: EventsQuery,
    @Context() context: RequestContext,
  ): Promise<EventsPage> {
    const wanted = await this.feed.wanted(context.principal, asked);
    const from = after === undefined ? 0n : await this.feed.place(after);
    const { items, next, more } = await this.feed.page(from, limit, wanted);
    return { items, next, more };
  }

  @Get('stream')
  @Route({
    ability: 'events.read',
    summary: 'The same as server-sent events, as they are recorded',
    description:
      'text/event-stream: each frame has a position as its id, with which a reader comes back (Last-Event-ID). A frame `ended` says in its data, by code and sentence, why the stream ends: `reader-too-slow`, `not-allowed`, `not-signed-in`, `server-stopping`.',
    query: EventStreamQuery,
    media: EVENT_STREAM,
    headers: { 'Last-Event-ID': 'The id of the last frame that was read; counts more than `after`.' },
    scope: ({ query }) => query.body ?? null,
  })
  async stream(
    @Input('query') { after, ...asked }: EventStreamQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const from = await this.startOf(request, after);
    const wanted = await this.feed.wanted(context.principal, asked);
    reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no');
    // A question for the headers alone would leave a stream running with nobody to read it.
    if (request.method === 'HEAD') return new StreamableFile(new Uint8Array(), { type: EVENT_STREAM });
    const again = async () => this.feed.wanted(await this.stillThere(request), asked);
    return new StreamableFile(this.streams.open({ from, wanted, again }), { type: EVENT_STREAM });
  }

  private startOf({ headers }: HttpRequest, after: string | undefined): Promise<bigint> {
    const last = headers['last-event-id'];
    const token = typeof last === 'string' && last !== '' ? last : after;
    return token === undefined ? this.feed.now() : this.feed.place(token);
  }

  private async stillThere({ headers }: HttpRequest): Promise<RequestContext['principal']> {
    const { principal } = await this.authenticator.authenticate(headers);
    if (principal === null) throw new DomainError('not-signed-in', 'The session or the key is no longer good.');
    return principal;
  }
}
