import { readXml } from '../archive/package-xml.js';
import { raised } from '../superscript.js';
import { ListCounter } from './list-counter.js';
import { listDefinitions } from './list-definitions.js';
import type { OfficeParts } from './office-parts.js';
import { runOf, textOf } from './paragraph.js';
import { ParagraphStyles } from './paragraph-styles.js';
import { PlainWriter } from './plain-writer.js';

function read(xml: string, file: string, writer: PlainWriter): readonly string[] {
  readXml(xml, file, {
    open: (name, attributes) => {
      writer.open(name, attributes);
    },
    close: (name) => {
      writer.close(name);
    },
    text: (text) => {
      writer.text(text);
    },
  });
  return writer.finish();
}

/** The notes of one part by kind and id, each opening with the number by which the text refers to it. */
function readNotes(
  xml: string | null,
  file: string,
  numbers: ReadonlyMap<string, number>,
  makeWriter: (before: string) => PlainWriter,
): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  let writer: PlainWriter | null = null;
  let number: number | undefined;
  if (xml === null) return notes;
  readXml(xml, file, {
    open: (name, attributes) => {
      if (name === 'footnote' || name === 'endnote') {
        number = numbers.get(`${name} ${attributes['id'] ?? ''}`);
        writer = number === undefined ? null : makeWriter(runOf(textOf(`${raised(String(number))} `)));
      } else writer?.open(name, attributes);
    },
    close: (name) => {
      if (name !== 'footnote' && name !== 'endnote') writer?.close(name);
      else if (writer && number !== undefined) notes.set(number, writer.finish().join(''));
    },
    text: (text) => writer?.text(text),
  });
  return notes;
}

/** "C18/40-E", "ECE/W/2022/3/Rev.1": letters and numbers parted by strokes. */
const SYMBOL = /(?<![\p{L}\d/.:])\p{Lu}[\p{Lu}\d-]*(?:\/[\p{Lu}\d][\p{L}\d().-]*)+/gu;

/** The words of a part, a line for each paragraph; what changed runs may part a symbol is joined. */
function linesOf(xml: string, file: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let said = false;
  readXml(xml, file, {
    open: (name) => {
      said = name === 't';
      if (name === 'tab' || name === 'br') line += ' ';
    },
    close: (name) => {
      said = false;
      if (name !== 'p') return;
      lines.push(line);
      line = '';
    },
    text: (text) => {
      if (said) line += text;
    },
  });
  return lines;
}

/** A document's symbol often stands at the edge of its pages alone; the rest there is numbers of pages and what the cover says too. */
function symbolParagraphs({ edges, document }: OfficeParts, file: string): string {
  const found = new Set(
    edges
      .flatMap((xml) => linesOf(xml, file))
      .flatMap((line) => (line.match(SYMBOL) ?? []).filter((symbol) => /\d/.test(symbol))),
  );
  const said = found.size > 0 ? linesOf(document, file).join('\n') : '';
  return [...found]
    .filter((symbol) => !said.includes(symbol))
    .map((symbol) => `<w:p>${runOf(textOf(symbol))}</w:p>`)
    .join('');
}

/**
 * The document as a plain one: each paragraph's number typed out as Word prints it, changes accepted, text boxes after the
 * paragraph that they belong to, notes at the end, styles reduced to headings, nothing of pictures; in stretches that can be
 * converted one by one. `file` is for refusals:
 * `report-damaged`.
 */
export function plainDocument(parts: OfficeParts, file: string): readonly string[] {
  const styles = new ParagraphStyles(parts.styles, file);
  const counter = new ListCounter(listDefinitions(parts.numbering, file));
  const writer = new PlainWriter(styles, counter);
  const body = read(parts.document, file, writer);
  const numbers = new Map(writer.notes.map((note, index) => [note, index + 1]));
  const makeWriter = (before: string): PlainWriter => new PlainWriter(styles, counter, before);
  const notes = [parts.footnotes, parts.endnotes].flatMap((xml) => [...readNotes(xml, file, numbers, makeWriter)]);
  const inOrder = notes.sort(([one], [other]) => one - other).map(([, markup]) => markup);
  return [symbolParagraphs(parts, file), ...body, inOrder.join('')];
}
