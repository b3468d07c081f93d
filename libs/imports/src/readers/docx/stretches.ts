/** In UTF-16 code units: what is converted at once. */
const STRETCH = 200_000;

/** Markup in stretches of some size, cut where it is allowed. */
export class Stretches {
  private readonly whole: string[] = [];
  private parts: string[] = [];
  private length = 0;

  add(markup: string): void {
    this.parts.push(markup);
    this.length += markup.length;
  }

  mayCut(): void {
    if (this.length > STRETCH) this.cut();
  }

  finish(): readonly string[] {
    this.cut();
    return this.whole;
  }

  private cut(): void {
    this.whole.push(this.parts.join(''));
    this.parts = [];
    this.length = 0;
  }
}
