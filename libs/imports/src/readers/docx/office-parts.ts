import { readXml } from '../archive/package-xml.js';
import type { ZipArchive } from '../archive/zip-archive.js';

/** The parts of a Word document that hold its text; null where it has none. */
export interface OfficeParts {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  /** What stands at the head and the foot of the pages. */
  readonly edges: readonly string[];
}

const PACKAGE = '_rels/.rels';
const EDGES = ['header', 'footer'];

/** By the last word of its type: the same in the transitional and the strict form of the format. */
function relations(xml: string | null, name: string): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  if (xml === null) return targets;
  readXml(xml, name, {
    open: (element, { Type, Target, TargetMode }) => {
      if (element !== 'Relationship' || Type === undefined || Target === undefined || TargetMode === 'External') return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      targets.set(kind, [...(targets.get(kind) ?? []), Target]);
    },
    close: () => undefined,
  });
  return targets;
}

function resolve(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}

/** Where the document's main part lies in the archive, or null where it is no Word document. */
export function mainPart(archive: ZipArchive, name: string): string | null {
  const target = relations(archive.text(PACKAGE), name).get('officeDocument')?.[0] ?? 'word/document.xml';
  const path = resolve(target, '');
  return path.startsWith('word/') && archive.names.includes(path) ? path : null;
}

/** Refuses as `ZipArchive` and `readXml` do. */
export function officeParts(archive: ZipArchive, main: string, name: string): OfficeParts {
  const slash = main.lastIndexOf('/');
  const folder = main.slice(0, slash);
  const targets = relations(archive.text(`${folder}/_rels/${main.slice(slash + 1)}.rels`), name);
  const part = (kind: string): string | null => archive.text(resolve(targets.get(kind)?.[0] ?? `${kind}.xml`, folder));
  return {
    document: archive.text(main) ?? '',
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    edges: EDGES.flatMap((kind) => targets.get(kind) ?? []).flatMap(
      (target) => archive.text(resolve(target, folder)) ?? [],
    ),
  };
}
