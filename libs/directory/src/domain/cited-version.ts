import { type InstrumentVersion } from './instrument.events.js';
import { knowsName } from './match-name.js';
import { type InstrumentVersionId } from './vocabulary.js';

/** What texts say of an instrument, that its versions do not bear out. */
export interface Disagreement {
  readonly alias: string;
  readonly words: string;
}

/** Years as texts write them: `2010`, and `C15` for the Council of 2015. */
function yearsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:((?:19|20)\d{2})|(?:C|PP-|WTDC-)(\d{2}))\b/g)].map(
    ([, long, short]) => long ?? `20${short ?? ''}`,
  );
}

const yearOf = ({ on }: InstrumentVersion): string | null => on?.slice(0, 4) ?? null;

/** The place in "(Rev. Bucharest, 2022)". */
function placeIn(text: string): string | null {
  return /\((?:Rev\. ?)?(\p{Lu}[\p{L} -]+), ?\d{4}\)/u.exec(text)?.[1] ?? null;
}

/** The version that a spelling cites: by its own spellings, else the only one of the last year that the spelling names. */
export function citedVersion(spelling: string, versions: readonly InstrumentVersion[]): InstrumentVersionId | null {
  const named = versions.find(({ aliases }) => knowsName({ name: null, aliases }, spelling));
  if (named) return named.version;
  const year = yearsIn(spelling).at(-1);
  const [only, another] = versions.filter((version) => year !== undefined && yearOf(version) === year);
  return only !== undefined && another === undefined ? only.version : null;
}

/**
 * Where texts and versions disagree: a spelling names a year in which no version was adopted, or another place than the
 * version of that year has. Nothing is said of an instrument whose versions are not known.
 */
export function disagreements(
  aliases: readonly string[],
  versions: readonly InstrumentVersion[],
): readonly Disagreement[] {
  const known = versions.flatMap((version) => yearOf(version) ?? []);
  if (known.length === 0) return [];
  return aliases.flatMap((alias) => {
    const [year] = yearsIn(alias).filter((each) => !known.includes(each));
    if (year !== undefined)
      return [{ alias, words: `“${alias}” says ${year}; the versions known are of ${known.join(', ')}.` }];
    const place = placeIn(alias);
    const cited = versions.find(({ version }) => version === citedVersion(alias, versions));
    if (place === null || cited?.place == null || place === cited.place || cited.by.includes(place)) return [];
    return [{ alias, words: `“${alias}” says ${place}; the version of ${yearOf(cited) ?? ''} is of ${cited.place}.` }];
  });
}
