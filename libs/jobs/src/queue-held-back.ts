/** Thrown by a job: for so many whole milliseconds no job of its queue may begin, in no program. Where the store allows it. */
export class QueueHeldBack extends Error {
  constructor(readonly forMs: number) {
    super(`The queue is held back for ${forMs} ms.`);
  }
}
