import type { ProjectionStatus } from '@app/event-store';
import { buildWords, phaseWords } from '../../worker/src/build-words.js';

const PLAIN_LINE_EVERY_MS = 5_000;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a build is: one line that changes on a terminal, a line now and then anywhere else. */
export class BuildProgressLine {
  private said = '';
  private phase = '';
  private at = -Infinity;

  constructor(
    private readonly screen: Screen = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {}

  show(building: ProjectionStatus): void {
    const words = buildWords(building);
    if (this.screen.isTTY === true) this.screen.write(`\r${words.padEnd(this.said.length)}`);
    else if (phaseWords(building) !== this.phase || this.now() - this.at >= PLAIN_LINE_EVERY_MS) {
      this.at = this.now();
      this.screen.write(`${words}\n`);
    }
    this.said = words;
    this.phase = phaseWords(building);
  }

  /** Takes the line away, for what comes after it. */
  end(): void {
    if (this.screen.isTTY === true && this.said !== '') this.screen.write(`\r${' '.repeat(this.said.length)}\r`);
    this.said = '';
  }
}
