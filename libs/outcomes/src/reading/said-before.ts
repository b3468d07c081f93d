import type { Sight } from '@app/kernel';
import type { WatchedSight } from './watched-sight.js';

/** Of all answers together; a matrix of a thousand outcomes has three million. */
const MOST_BYTES = 33_554_432;
/** What fills the half of it alone would only drive out the others. */
const LARGEST = MOST_BYTES / 2;

interface Said {
  readonly text: Buffer;
  readonly seenBy: WatchedSight;
}

/** Answers as they were sent, under the questions that they answer: for each, the last one that was given. */
export class SaidBefore {
  private readonly said = new Map<string, Said>();
  private bytes = 0;

  get(question: string, sight: Sight): Buffer | null {
    const said = this.said.get(question);
    return said?.seenBy.isSameFor(sight) ? said.text : null;
  }

  keep(question: string, text: Buffer, seenBy: WatchedSight): void {
    if (text.byteLength > LARGEST) return;
    this.drop(question);
    for (const oldest of this.said.keys()) {
      if (this.bytes + text.byteLength <= MOST_BYTES) break;
      this.drop(oldest);
    }
    this.said.set(question, { text, seenBy });
    this.bytes += text.byteLength;
  }

  private drop(question: string): void {
    this.bytes -= this.said.get(question)?.text.byteLength ?? 0;
    this.said.delete(question);
  }
}
