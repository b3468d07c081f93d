import { EventView } from '@app/contracts';

interface Frame {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

/** A reader of server-sent events that keeps what a browser would: the last id, whatever happened to the line. */
export class SseReader {
  lastId: string | null = null;
  readonly events: EventView[] = [];
  ended: unknown = null;
  private leave = new AbortController();
  private text = '';

  constructor(
    private readonly url: string,
    private readonly authorization: string,
  ) {}

  /** Opens the line; resolves to the status and, where it is refused, the problem's code. */
  async open(query = ''): Promise<{ readonly status: number; readonly code: string | null }> {
    this.leave = new AbortController();
    this.text = '';
    const headers = {
      authorization: this.authorization,
      ...(this.lastId !== null && { 'last-event-id': this.lastId }),
    };
    const response = await fetch(`${this.url}/api/v1/events/stream${query}`, { headers, signal: this.leave.signal });
    if (!response.ok) return { status: response.status, code: ((await response.json()) as { code: string }).code };
    this.body = response.body?.pipeThrough(new TextDecoderStream()).getReader() ?? null;
    return { status: response.status, code: null };
  }
  private body: ReadableStreamDefaultReader<string> | null = null;

  /** Takes what comes until there are so many events in all, or the line ends. */
  async until(count: number): Promise<readonly EventView[]> {
    while (this.events.length < count && (await this.take()));
    return this.events;
  }

  /** Takes what comes until the server ends the line; resolves to why. */
  async untilEnd(): Promise<unknown> {
    while (await this.take());
    return this.ended;
  }

  /** One more piece of the line, with whatever frames it completes. */
  async take(): Promise<boolean> {
    const piece = await this.body?.read().catch(() => undefined);
    if (piece === undefined || piece.done) return false;
    const frames = (this.text + piece.value).split('\n\n');
    this.text = frames.pop() ?? '';
    for (const frame of frames) this.keep(fieldsOf(frame));
    return true;
  }

  /** The line is lost, with all that was on its way. */
  cut(): void {
    this.leave.abort();
  }

  private keep({ id, event, data }: Frame): void {
    if (id !== undefined) this.lastId = id;
    if (data === undefined) return;
    if (event === 'ended') this.ended = JSON.parse(data);
    else this.events.push(EventView.parse(JSON.parse(data)));
  }
}

function fieldsOf(frame: string): Frame {
  return Object.fromEntries(
    frame.split('\n').flatMap((line) => {
      const [, name, value] = /^(id|event|data): (.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}
