import { type Clock } from '@app/kernel';

/** Stands still until it is set. */
export class FakeClock implements Clock {
  constructor(private at: string) {}

  now(): Date {
    return new Date(this.at);
  }

  /** An instant as ISO 8601 text with its zone. */
  set(at: string): void {
    this.at = at;
  }
}
