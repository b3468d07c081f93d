import { PassThrough } from 'node:stream';
import type { Wanted } from '@app/event-store';
import { describeError, refusalOf } from '@app/http';
import { DomainError } from '@app/kernel';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { EventFeed } from './event-feed.js';
import { LogTail } from './log-tail.js';
import { endFrame, eventFrame, placeFrame, retryFrame } from './sse.js';
import { writeWithin } from './write-within.js';

export const EVENT_STREAM_LIMITS = Symbol('limits of event streams');

export interface EventStreamLimits {
  /** Readers at once, of this process. */
  readonly readers: number;
  /** A quiet line shows a sign of life this often, and the reader's right is asked again. Milliseconds. */
  readonly signOfLifeMs: number;
  /** A reader that takes nothing for so long is dropped. Milliseconds. */
  readonly patienceMs: number;
}

export const usualLimits: EventStreamLimits = { readers: 200, signOfLifeMs: 15_000, patienceMs: 30_000 };

/** One who reads on and on. */
export interface StreamReader {
  readonly from: bigint;
  readonly wanted: Wanted;
  /** What they may read by now; throws the refusal where they may no more. */
  readonly again: () => Promise<Wanted>;
}

const PAGE = 100;
const RETRY_MS = 3_000;
/** For the last frame to reach a reader who takes it after all. */
const GRACE_MS = 5_000;

const DEFECT = { code: 'internal-error', detail: 'Something went wrong on our side.' };

class ReaderTooSlow extends DomainError<'reader-too-slow'> {}
class ServerStopping extends DomainError<'server-stopping'> {}

/**
 * The log as server-sent events. A reader pulls: the next page is read when the one before was taken, so a slow one costs
 * the memory of a page, and is dropped when it takes nothing. Every frame carries the position to come back with.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly log = new Logger('EventStreams');
  private readonly stop = new AbortController();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly feed: EventFeed,
    private readonly tail: LogTail,
    @Inject(EVENT_STREAM_LIMITS) private readonly limits: EventStreamLimits,
  ) {}

  /** Who reads now. */
  get readers(): number {
    return this.running.size;
  }

  /** Refuses with `event-streams-full`; later refusals are the last frame. */
  open(reader: StreamReader): PassThrough {
    if (this.running.size >= this.limits.readers)
      throw new DomainError('event-streams-full', `There are ${this.running.size} readers already.`);
    const out = new PassThrough();
    const run = this.run(out, reader).finally(() => this.running.delete(run));
    this.running.add(run);
    return out;
  }

  async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.running);
  }

  private async run(out: PassThrough, reader: StreamReader): Promise<void> {
    const gone = new AbortController();
    out.once('close', () => {
      gone.abort();
    });
    const until = AbortSignal.any([gone.signal, this.stop.signal]);
    try {
      await this.follow(out, reader, until);
      if (!gone.signal.aborted) throw new ServerStopping('server-stopping', 'Come back in a moment.');
    } catch (error) {
      this.end(out, error);
    }
  }

  private async follow(out: PassThrough, { from, again, ...reader }: StreamReader, until: AbortSignal): Promise<void> {
    let [position, wanted, asked] = [from, reader.wanted, performance.now()];
    await this.write(out, retryFrame(RETRY_MS) + placeFrame(this.feed.token(position)), until);
    while (!until.aborted) {
      if (performance.now() - asked >= this.limits.signOfLifeMs) {
        [wanted, asked] = [await again(), performance.now()];
        await this.write(out, placeFrame(this.feed.token(position)), until);
      }
      const { items, reached, more } = await this.feed.page(position, PAGE, wanted);
      const frames = items.map(eventFrame);
      const token = this.feed.token(reached);
      if (reached !== position && items.at(-1)?.position !== token) frames.push(placeFrame(token));
      if (frames.length > 0) await this.write(out, frames.join(''), until);
      position = reached;
      if (!more) await this.tail.beyond(position, this.limits.signOfLifeMs, until);
    }
  }

  private async write(out: PassThrough, text: string, until: AbortSignal): Promise<void> {
    if (await writeWithin(out, text, this.limits.patienceMs, until)) return;
    throw new ReaderTooSlow('reader-too-slow', 'Nothing was taken for too long. Come back with the last id.');
  }

  /** The reader learns why, unless it left. What is not a refusal is a defect: it is logged and not told. */
  private end(out: PassThrough, error: unknown): void {
    if (out.destroyed) return;
    const refusal = refusalOf(error);
    const { code, detail } = refusal ?? DEFECT;
    this.log.warn({ msg: 'a stream of events ended', code, ...(refusal === null && { error: describeError(error) }) });
    out.end(endFrame(code, detail));
    setTimeout(() => out.destroy(), GRACE_MS).unref();
  }
}
