import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ZipArchive } from '../archive/zip-archive.js';
import { type MarkedUpText, readHtml } from '../html/read-html.js';
import { damaged } from '../report-refusal.js';
import { mainPart, officeParts } from './office-parts.js';
import { plainDocument } from './plain-document.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEADINGS = [1, 2, 3, 4, 5, 6];
const STYLES = `<w:styles xmlns:w="${WORD}">${HEADINGS.map(
  (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
).join('')}</w:styles>`;
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

function packed(body: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
}

async function converted(body: string): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed(body)) },
    { includeEmbeddedStyleMap: false },
  );
  return value;
}

/**
 * The text of a Word document. Rejects with `report-damaged`, `report-encrypted` and `report-too-large`; `name` is for their
 * sentences. `progress` hears of each stretch.
 */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
  progress: (done: number, of: number) => void,
): Promise<MarkedUpText> {
  const archive = new ZipArchive(bytes, name);
  const main = mainPart(archive, name);
  if (main === null) throw damaged(name, 'it has no text part');
  const stretches = plainDocument(officeParts(archive, main, name), name);
  const pages: string[] = [];
  for (const stretch of stretches) {
    pages.push(await converted(stretch));
    progress(pages.length, stretches.length);
  }
  return readHtml(pages.join(''), { tabs: true });
}
