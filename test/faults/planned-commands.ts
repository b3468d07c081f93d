import { commandIdOf, type NewEvent } from '@app/event-store';

/** What one writer is to append. The same order gives the same commands, however often the writer starts. */
export interface Order {
  readonly url: string;
  /** Of the writer; part of its command ids. */
  readonly name: string;
  /** The file that holds what it was answered. */
  readonly ledger: string;
  /** Commands that are under way at the same time. */
  readonly lanes: number;
  /** Of each lane. */
  readonly commands: number;
  /** Bytes of prose of each event. */
  readonly bytes?: number;
}

export interface PlannedCommand {
  readonly commandId: string;
  readonly streamId: string;
  /** Its stream belongs to its lane alone, so that the version to expect is known; else all writers share the stream. */
  readonly isAlone: boolean;
  readonly events: readonly NewEvent[];
}

const SHARED_STREAMS = 12;

/** Every second command goes to a stream that all writers share; each appends one to three events. */
export function plannedCommand({ name, bytes = 40 }: Order, lane: number, n: number): PlannedCommand {
  const isAlone = n % 2 === 0;
  return {
    commandId: commandIdOf(name, 'append', `${lane} ${n}`),
    streamId: isAlone ? `thing-${name}-${lane}` : `thing-shared-${(n * 7 + lane) % SHARED_STREAMS}`,
    isAlone,
    events: Array.from({ length: 1 + (n % 3) }, (_, index) => ({
      type: 'StepTaken',
      data: { by: name, lane, n, index },
      prose: { note: noteOf(bytes, n + index) },
    })),
  };
}

/** Text that does not compress well, so that bytes on the disk are bytes. */
function noteOf(bytes: number, seed: number): string {
  let text = '';
  for (let state = seed + 1; text.length < bytes; state = (state * 48_271) % 2_147_483_647) text += state.toString(36);
  return text.slice(0, bytes);
}
