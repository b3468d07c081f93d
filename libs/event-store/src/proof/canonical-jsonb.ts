const [QUOTE, COMMA, MINUS, ZERO, NINE, COLON] = [0x22, 0x2c, 0x2d, 0x30, 0x39, 0x3a] as const;
const [BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5c, 0x5b, 0x5d, 0x7b, 0x7d] as const;
/** Any integer of so many digits is one that a double holds and writes the same way. */
const SAFE_DIGITS = 15;
const DEEPEST = 64;

/**
 * RFC 8785 of the text that PostgreSQL gives of a jsonb, from bytes to bytes. That text differs from the canonical one by
 * a space after each comma and colon, by the order of names (shorter ones first) and by some numbers; strings are escaped
 * alike. So values need not be made of it. What is rare is not attempted: numbers that are not short integers, names with
 * anything but printable ASCII above the quotation mark, deep nesting.
 */
export class CanonicalJsonb {
  private source: Uint8Array = new Uint8Array(0);
  private target: Uint8Array = new Uint8Array(0);
  private at = 0;
  private limit = 0;
  private depth = 0;
  /** Where the next byte is written. */
  private end = 0;

  /**
   * Writes the canonical text of source[from, to) into target from `position` on, which needs room for twice the text;
   * returns the end of what was written, or -1 where it was not attempted.
   */
  write(source: Uint8Array, from: number, to: number, target: Uint8Array, position: number): number {
    this.source = source;
    this.target = target;
    this.at = from;
    this.limit = to;
    this.depth = 0;
    this.end = position;
    return this.value() && this.at === to ? this.end : -1;
  }

  private value(): boolean {
    switch (this.source[this.at]) {
      case QUOTE:
        return this.text();
      case OPEN_OBJECT:
        return this.object();
      case OPEN_LIST:
        return this.list();
      case 0x74: // true
      case 0x6e: // null
        return this.copy(4);
      case 0x66: // false
        return this.copy(5);
      default:
        return this.integer();
    }
  }

  private text(): boolean {
    const { source, target, limit } = this;
    let { at, end } = this;
    target[end++] = QUOTE;
    at += 1;
    while (at < limit) {
      const byte = source[at++] ?? 0;
      target[end++] = byte;
      if (byte === BACKSLASH) target[end++] = source[at++] ?? 0;
      else if (byte === QUOTE) {
        this.at = at;
        this.end = end;
        return true;
      }
    }
    return false;
  }

  private integer(): boolean {
    const { source } = this;
    let { at } = this;
    const negative = source[at] === MINUS;
    if (negative) at += 1;
    const first = at;
    for (
      let byte = source[at];
      at < this.limit && byte !== undefined && byte >= ZERO && byte <= NINE;
      byte = source[at]
    )
      at += 1;
    const digits = at - first;
    const next = at < this.limit ? source[at] : COMMA;
    const ended = next === COMMA || next === CLOSE_OBJECT || next === CLOSE_LIST;
    if (digits === 0 || digits > SAFE_DIGITS || !ended || (negative && source[first] === ZERO)) return false;
    return this.copy(at - this.at);
  }

  private list(): boolean {
    if (++this.depth > DEEPEST) return false;
    this.copy(1);
    while (this.source[this.at] !== CLOSE_LIST) {
      if (this.at >= this.limit || !this.value()) return false;
      if (this.source[this.at] === COMMA) {
        this.target[this.end++] = COMMA;
        this.at += 2;
      }
    }
    this.depth -= 1;
    return this.copy(1);
  }

  /** Each member is written with a comma behind it; then they are put in order and the last comma gives way. */
  private object(): boolean {
    if (++this.depth > DEEPEST) return false;
    this.copy(1);
    const starts: number[] = [];
    while (this.source[this.at] !== CLOSE_OBJECT) {
      starts.push(this.end);
      if (this.at >= this.limit || !this.name() || !this.value()) return false;
      this.target[this.end++] = COMMA;
      if (this.source[this.at] === COMMA) this.at += 2;
    }
    this.at += 1;
    this.depth -= 1;
    this.order(starts);
    if (starts.length > 0) this.end -= 1;
    this.target[this.end++] = CLOSE_OBJECT;
    return true;
  }

  /** With its colon. */
  private name(): boolean {
    const from = this.end + 1;
    if (!this.text()) return false;
    for (let at = from; at < this.end - 1; at += 1) {
      const byte = this.target[at] ?? 0;
      if (byte <= QUOTE || byte >= 0x7f || byte === BACKSLASH) return false;
    }
    this.target[this.end++] = COLON;
    this.at += 2;
    return true;
  }

  /** Puts members in the order of their names, by way of the free room behind them. */
  private order(starts: readonly number[]): void {
    const { target, end } = this;
    const sorted = this.sorted(starts);
    if (sorted.every((start, index) => start === starts[index])) return;
    const [first = 0] = starts;
    target.copyWithin(end, first, end);
    let to = first;
    for (const start of sorted) {
      const next = starts[starts.indexOf(start) + 1] ?? end;
      target.copyWithin(to, start - first + end, next - first + end);
      to += next - start;
    }
  }

  /** By insertion, which suits the few names of an object; all differ. */
  private sorted(starts: readonly number[]): readonly number[] {
    const sorted = [...starts];
    for (let index = 1; index < sorted.length; index += 1) {
      const start = sorted[index] ?? 0;
      let to = index;
      for (; to > 0 && this.isBefore(start, sorted[to - 1] ?? 0); to -= 1) sorted[to] = sorted[to - 1] ?? 0;
      sorted[to] = start;
    }
    return sorted;
  }

  /** Names are plain ASCII here, so bytes order them as UTF-16 does; the quotation mark behind one is below all of it. */
  private isBefore(one: number, other: number): boolean {
    const { target, end } = this;
    for (let offset = 1; other + offset < end; offset += 1) {
      const difference = (target[one + offset] ?? 0) - (target[other + offset] ?? 0);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  private copy(bytes: number): boolean {
    for (let count = 0; count < bytes; count += 1) this.target[this.end++] = this.source[this.at++] ?? 0;
    return true;
  }
}
