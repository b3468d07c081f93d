/** Lets loops rest until something happens or time is up; a ring between looking and resting is not lost. */
export class Bell {
  private rings = 0;
  private readonly resting = new Set<() => void>();

  /** To be taken before looking for work, and handed to `rest` where there was none. */
  get heard(): number {
    return this.rings;
  }

  ring(): void {
    this.rings += 1;
    for (const wake of this.resting) wake();
  }

  async rest(heard: number, milliseconds: number): Promise<void> {
    if (heard !== this.rings) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.resting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.resting.add(wake);
    });
  }
}
