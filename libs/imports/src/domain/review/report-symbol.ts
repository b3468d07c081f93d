import type { HeldReport } from './vocabulary.js';

/** A symbol of a document apart from its language and from what it is to an earlier version. */
export interface ReportSymbol {
  /** The same for all versions and languages: `C14/41`. */
  readonly stem: string;
  readonly mark: VersionMark | null;
}

export interface VersionMark {
  readonly nature: Exclude<HeldReport['nature'], 'original' | 'translation'>;
  /** As citations name it: `Rev.1`. */
  readonly version: string;
}

const MARK = /[\s(/-]*\b(Rev|Corr|Add)(?:ision|igendum|endum)?(?!\p{L})\.?\s?(\d{1,2})?\)?/iu;
const LANGUAGE = /-[A-Z]$/u;
const natures = { rev: 'revision', corr: 'corrigendum', add: 'addendum' } as const;

/** `Rev.1`, `Corr. 2`, `(Add.1)`: what a symbol, a title or the name of a file says of the version; null where nothing. */
export function versionMarkIn(text: string): VersionMark | null {
  const [, word, number = '1'] = MARK.exec(text) ?? [];
  if (word === undefined) return null;
  const key = word.toLowerCase();
  if (key !== 'rev' && key !== 'corr' && key !== 'add') return null;
  return {
    nature: natures[key],
    version: `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}.${Number(number)}`,
  };
}

/** `C14/41(Rev.1)-E` is version Rev.1 of `C14/41`. */
export function readSymbol(symbol: string): ReportSymbol {
  const stem = symbol.replace(LANGUAGE, '').replace(MARK, '').replace(LANGUAGE, '').trim();
  return { stem: stem.toUpperCase(), mark: versionMarkIn(symbol) };
}
