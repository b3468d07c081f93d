import { readSymbol, versionMarkIn } from './report-symbol.js';
import type { HeldReport, MeetingId, ReportFacts } from './vocabulary.js';

/** A document of the register that a report may be a version of. */
export interface KnownDocument {
  readonly id: string;
  readonly symbol: string | null;
  readonly meetings: readonly MeetingId[];
  /** Of the original, which governs. */
  readonly language: string;
  /** In the order in which they were received. */
  readonly versions: readonly {
    readonly version: string;
    readonly sha256: string;
    readonly language: string;
    readonly nature: HeldReport['nature'];
  }[];
}

export interface ReportToPlace extends Pick<ReportFacts, 'symbol' | 'language'> {
  readonly meetings: readonly MeetingId[];
  readonly sha256: string;
  readonly title: string | null;
  /** Of the file. */
  readonly name: string;
}

/** Below this share of common paragraphs, two texts of one meeting are two documents. */
export const SAME_TEXT = 0.4;

export type Recognised =
  /** The very file. */
  | { readonly is: 'held'; readonly held: HeldReport }
  /** A further version of a document; null `held` fields are the register's to say. */
  | {
      readonly is: 'version';
      readonly document: string;
      readonly version: string;
      readonly nature: HeldReport['nature'];
    }
  | { readonly is: 'new' };

/**
 * Whether the register has a report already, in this or another version or language: by its bytes, by its symbol, or by its
 * meetings and what it says. `likeness` is the share, 0 to 1, of paragraphs that a document of the same meetings has in common
 * with it: of their words, or, where the languages differ, of their numbers.
 */
export function recogniseReport(
  report: ReportToPlace,
  documents: readonly KnownDocument[],
  likeness: ReadonlyMap<string, number>,
): Recognised {
  for (const { id, versions } of documents) {
    const same = versions.find(({ sha256 }) => sha256 === report.sha256);
    const of = same?.nature === 'original' ? null : (versions[0]?.version ?? null);
    if (same) return { is: 'held', held: { document: id, version: same.version, of, nature: same.nature } };
  }
  const found = documents.find((each) => bearsSymbol(each, report)) ?? mostAlike(report, documents, likeness);
  if (found === undefined) return { is: 'new' };
  return { is: 'version', document: found.id, ...nextVersion(report, found) };
}

function bearsSymbol({ symbol }: KnownDocument, report: ReportToPlace): boolean {
  return symbol !== null && report.symbol !== null && readSymbol(symbol).stem === readSymbol(report.symbol).stem;
}

/** Documents that could be the same one: of just these meetings, and not told apart by their symbols. */
export function ofSameMeetings(report: ReportToPlace, documents: readonly KnownDocument[]): readonly KnownDocument[] {
  const key = (meetings: readonly MeetingId[]) => [...meetings].sort().join(' ');
  return documents.filter(
    ({ meetings, symbol }) =>
      key(meetings) === key(report.meetings) && (symbol === null || report.symbol === null) && meetings.length > 0,
  );
}

function mostAlike(
  report: ReportToPlace,
  documents: readonly KnownDocument[],
  likeness: ReadonlyMap<string, number>,
): KnownDocument | undefined {
  const alike = ofSameMeetings(report, documents).filter(({ id }) => (likeness.get(id) ?? 0) >= SAME_TEXT);
  return alike.toSorted((a, b) => (likeness.get(b.id) ?? 0) - (likeness.get(a.id) ?? 0))[0];
}

function nextVersion(
  { symbol, title, name, language }: ReportToPlace,
  { versions, language: governing }: KnownDocument,
): { readonly version: string; readonly nature: HeldReport['nature'] } {
  const mark = versionMarkIn(symbol ?? '') ?? versionMarkIn(title ?? '') ?? versionMarkIn(name.replaceAll('_', ' '));
  const free = (wanted: string): string => {
    const taken = new Set(versions.map(({ version }) => version));
    let next = wanted;
    for (let n = 2; taken.has(next); n += 1) next = `${wanted}-${n}`;
    return next;
  };
  if (language !== governing)
    return { version: free(mark ? `${language}-${mark.version}` : language), nature: 'translation' };
  if (mark) return { version: free(mark.version), nature: mark.nature };
  const revisions = versions.filter(({ nature }) => nature === 'revision').length;
  return { version: free(`Rev.${revisions + 1}`), nature: 'revision' };
}
