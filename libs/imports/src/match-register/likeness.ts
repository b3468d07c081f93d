import type { RegisteredOutcome } from './registered-outcome.js';
import { tellingWords, type TellingWords } from './telling-words.js';

/** Of the score, the share that the title has: a title names the matter, a wording says it at length. */
const TITLE_SHARE = 0.5;
/** What it adds that somebody who must act, or to whom it goes, is named. */
const NAMED = 0.1;
const SHOWN_WORDS = 6;
/** A word that so many outcomes share tells nothing, once there are enough outcomes to say so. */
const COMMON_SHARE = 0.2;
const ENOUGH = 200;

interface Wording {
  readonly of: number;
  readonly words: TellingWords;
  readonly title: boolean;
  readonly length: number;
}

export interface Alike {
  readonly outcome: RegisteredOutcome;
  /** From 0 to 1. */
  readonly score: number;
  readonly because: readonly string[];
  /** Somebody to whom the outcome is addressed is named. */
  readonly addressed: boolean;
}

const square = (weight: number): number => weight * weight;

/**
 * Compares passages with the outcomes of a register. Rare words count more than frequent ones (inverse document
 * frequency, as in any search), over the register and the passages of the report together.
 */
export class Likeness {
  private readonly wordings: readonly Wording[];
  private readonly holders = new Map<string, number[]>();
  private readonly frequency = new Map<string, number>();
  private readonly texts: number;
  /** Of each outcome, in all its wordings. */
  private readonly stems: readonly ReadonlySet<string>[];

  constructor(
    private readonly register: readonly RegisteredOutcome[],
    passages: readonly string[],
  ) {
    const seen = register.map(({ title, quotes }) => [title, ...quotes].map(tellingWords));
    this.stems = seen.map((words) => new Set(words.flatMap((one) => [...one.keys()])));
    for (const stems of this.stems) this.count(stems);
    for (const passage of passages) this.count(new Set(tellingWords(passage).keys()));
    this.texts = register.length + passages.length;
    this.wordings = seen.flatMap((all, of) =>
      all.map((words, at) => ({ of, words, title: at === 0, length: this.lengthOf(words) })),
    );
    this.wordings.forEach(({ words }, at) => {
      for (const stem of words.keys()) {
        const holders = this.holders.get(stem);
        if (holders) holders.push(at);
        else this.holders.set(stem, [at]);
      }
    });
  }

  /** The outcomes that share words with `passage`, the most alike first. */
  to(passage: string, atLeast: number): readonly Alike[] {
    const words = tellingWords(passage);
    const shared = this.sharedWeights(words);
    const best = new Map<number, { cosine: number; title: number }>();
    const own = this.lengthOf(words);
    for (const [at, weight] of shared) {
      const wording = this.wordings[at];
      if (!wording) continue;
      const so = best.get(wording.of) ?? { cosine: 0, title: 0 };
      so.cosine = Math.max(so.cosine, weight / Math.sqrt(own * wording.length));
      if (wording.title) so.title = weight / wording.length;
      best.set(wording.of, so);
    }
    return [...best]
      .flatMap(([of, { cosine, title }]) => {
        const plain = cosine * (1 - TITLE_SHARE) + title * TITLE_SHARE;
        // Names are looked for only where they could make a difference.
        return plain + NAMED < atLeast ? [] : this.judged(of, passage, words, plain);
      })
      .filter(({ score }) => score >= atLeast)
      .sort((a, b) => b.score - a.score || a.outcome.reference.localeCompare(b.outcome.reference));
  }

  private judged(of: number, passage: string, words: TellingWords, plain: number): readonly Alike[] {
    const outcome = this.register[of];
    if (!outcome) return [];
    const addressees = outcome.addressees.filter((name) => isNamed(name, passage));
    const names = [...addressees, ...outcome.owners.filter((name) => isNamed(name, passage))];
    const score = plain + (names.length > 0 ? NAMED : 0);
    const because = [...names.slice(0, 1), ...this.mostTelling(words, of)];
    return [{ outcome, score: Math.min(1, score), because, addressed: addressees.length > 0 }];
  }

  private mostTelling(words: TellingWords, of: number): readonly string[] {
    const theirs = this.stems[of] ?? new Set();
    return [...words]
      .filter(([stem]) => theirs.has(stem))
      .sort(([a], [b]) => this.weight(b) - this.weight(a))
      .slice(0, SHOWN_WORDS)
      .map(([, word]) => word);
  }

  private sharedWeights(words: TellingWords): ReadonlyMap<number, number> {
    const shared = new Map<number, number>();
    for (const stem of words.keys()) {
      const holders = this.holders.get(stem) ?? [];
      if (this.wordings.length > ENOUGH && holders.length > this.wordings.length * COMMON_SHARE) continue;
      const weight = square(this.weight(stem));
      for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    return shared;
  }

  private count(stems: ReadonlySet<string>): void {
    for (const stem of stems) this.frequency.set(stem, (this.frequency.get(stem) ?? 0) + 1);
  }

  private weight(stem: string): number {
    return Math.log(1 + this.texts / (this.frequency.get(stem) ?? 1));
  }

  private lengthOf(words: TellingWords): number {
    let sum = 0;
    for (const stem of words.keys()) sum += square(this.weight(stem));
    return sum || 1;
  }
}

/** Names of two letters, and common words that serve as an alias, would be found everywhere. */
const LEAST_NAME = 3;
const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

function isNamed(name: string, passage: string): boolean {
  if (name.length < LEAST_NAME || /^the /i.test(name)) return false;
  for (let at = passage.indexOf(name); at !== -1; at = passage.indexOf(name, at + 1))
    if (!isLetter(passage[at - 1]) && !isLetter(passage[at + name.length])) return true;
  return false;
}
