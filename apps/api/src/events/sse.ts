import type { EventView } from '@app/contracts';

/** Frames of server-sent events (HTML, 9.2.6). Positions and JSON hold no line breaks, so a field is one line. */
export function eventFrame(event: EventView): string {
  return `id: ${event.position}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Moves the reader's Last-Event-ID on without an event, and keeps proxies from closing a line that is only quiet. */
export function placeFrame(position: string): string {
  return `id: ${position}\n: still here\n\n`;
}

/** The last frame: why the stream ends here. */
export function endFrame(code: string, detail: string): string {
  return `event: ended\ndata: ${JSON.stringify({ code, detail })}\n\n`;
}

/** The first frame: after how many milliseconds a reader that lost the line should come back. */
export function retryFrame(milliseconds: number): string {
  return `retry: ${milliseconds}\n\n`;
}
