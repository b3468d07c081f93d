/**
 * Lines of a long answer, as fast as they are taken. Whoever reads them may stop in between, as `head` does: that is the end of
 * the answer and no failure.
 */
export class LongAnswer {
  private readonly enough = new AbortController();

  constructor(private readonly out: NodeJS.WritableStream) {
    out.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.enough.abort();
    });
  }

  /** Aborted once nobody reads any more, or somebody pressed Ctrl-C. */
  get until(): AbortSignal {
    return this.enough.signal;
  }

  stop(): void {
    this.enough.abort();
  }

  /** Resolves once the lines are taken, or nobody takes them any more. */
  async write(lines: readonly string[]): Promise<void> {
    const text = lines.map((line) => `${line}\n`).join('');
    await new Promise<void>((resolve) => {
      this.out.write(text, () => {
        resolve();
      });
    });
  }
}
