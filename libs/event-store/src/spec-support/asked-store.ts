import { DomainError } from '@app/kernel';
import { type Appended, type Json, type RecordedEvent } from '../types.js';
import { type Store } from './memory-store.js';

/** What a store answered, or the code of its refusal and the facts. */
export type Answer = object | undefined;

/**
 * A store, and its answers in terms that any other store would use: in place of a position how many events there were up
 * to it, and of the store's own event of a redaction what does not follow from its position or its day.
 */
export class AskedStore {
  private positions: readonly bigint[] = [];

  private constructor(
    readonly store: Store,
    /** Where the log ended before it was asked anything. */
    private readonly start: bigint,
  ) {}

  static async of(store: Store): Promise<AskedStore> {
    const log = await store.readAfter(0n, 1_000_000);
    return new AskedStore(store, log.events.at(-1)?.position ?? 0n);
  }

  /** The whole feed since the start. */
  async feed(): Promise<Answer> {
    const { events } = await this.store.readAfter(this.start, 1_000_000);
    this.positions = events.map(({ position }) => position);
    return events.map((event) => this.told(event));
  }

  async stream(streamId: string): Promise<Answer> {
    return (await this.store.read(streamId)).map((event) => this.told(event));
  }

  /** All that stands after the n-th event, from 1, in pages of a size. */
  async pages(n: number, limit: number): Promise<Answer> {
    const pages: Answer[] = [];
    let position = this.positions[n - 1] ?? this.start;
    for (;;) {
      const { events, safePosition } = await this.store.readAfter(position, limit);
      const last = events.at(-1)?.position;
      if (last === undefined) return pages;
      expect(safePosition).toBeGreaterThanOrEqual(last);
      pages.push(events.map((event) => this.told(event)));
      position = last;
    }
  }

  async redacted(n: number): Promise<Answer> {
    const [answer] = await this.appended([() => this.store.redact(this.positions[n - 1] ?? 0n, 'A name', 'person-2')]);
    return answer;
  }

  /** All at the same moment. Told when all have ended: until then a slower one keeps the feed back. */
  async appended(asked: readonly (() => Promise<Appended>)[]): Promise<readonly Answer[]> {
    const ended = await Promise.allSettled(asked.map((ask) => ask()));
    await this.feed();
    return ended.map((one) => (one.status === 'fulfilled' ? this.toldAppended(one.value) : refusal(one.reason)));
  }

  private toldAppended({ position, streamId, ...rest }: Appended): Answer {
    return { ...rest, streamId: this.nameOf(streamId), position: this.placeOf(position) };
  }

  private told(event: RecordedEvent): Answer {
    const { recordedAt, position, streamId, ...rest } = event;
    const place = { streamId: this.nameOf(streamId), position: this.placeOf(position) };
    if (rest.type !== 'ProseRedacted') return { ...rest, ...place, recordedAt: recordedAt instanceof Date };
    const { data, actor, prose, version } = rest;
    const of = [this.nameOf(textOf(data['streamId'])), this.placeOf(BigInt(textOf(data['position'])))];
    return { ...place, of, actor, prose, version };
  }

  private placeOf(position: bigint): number {
    return this.positions.indexOf(position) + 1;
  }

  private nameOf(streamId: string): string {
    return streamId.replace(
      /^redaction-(\d+)$/,
      (_, position: string) => `redaction-${this.placeOf(BigInt(position))}`,
    );
  }
}

function refusal(error: unknown): Answer {
  if (!(error instanceof DomainError)) throw error;
  const { code, details } = error as DomainError;
  return code === 'nothing-to-redact' ? { code } : { code, details };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
