import type { XmlAttributes } from '../archive/package-xml.js';
import { raised } from '../superscript.js';
import type { ListCounter } from './list-counter.js';
import { escapeXml, Paragraph, runOf, textOf } from './paragraph.js';
import { integer, type ParagraphStyles } from './paragraph-styles.js';
import { changeLook, plainLook, type RunLook } from './run-look.js';
import { Stretches } from './stretches.js';

/** Deleted or moved away while changes were tracked, instructions of fields, earlier formats, doubles for old programs. */
const LEFT_OUT = new Set(
  'del moveFrom delText instrText delInstrText fldData ffData pPrChange rPrChange tblPr tblGrid tblPrEx sectPr sdtPr sdtEndPr rt mc:Fallback'.split(
    ' ',
  ),
);

/** Writes one part of a document anew with what a plain reader needs, numbers and notes typed out. */
export class PlainWriter {
  /** Ids of notes in the order in which the text refers to them. */
  readonly notes: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly runs: RunLook[] = [];
  private readonly path: string[] = [];
  private readonly body = new Stretches();
  private out = 0;
  private rowGone = false;
  private cell: string[] = [];

  constructor(
    private readonly styles: ParagraphStyles,
    private readonly counter: ListCounter,
    /** Stands before the words of the next paragraph. */
    private before = '',
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.out > 0 || this.isLeftOut(name)) {
      this.out += 1;
      return;
    }
    const inside = this.path.at(-1) ?? '';
    this.path.push(name);
    if (name === 'p') this.paragraphs.push(new Paragraph());
    else if (this.path.includes('pPr')) this.paragraphProperty(name, inside, attributes);
    else if (inside === 'rPr') this.changeRun(name, attributes);
    else if (inside === 'tcPr') this.cellProperty(name, attributes);
    else this.content(name, attributes);
  }

  close(name: string): void {
    if (this.out > 0) {
      this.out -= 1;
      return;
    }
    this.path.pop();
    if (name === 'pPr') this.paragraphs.at(-1)?.number(this.styles, this.counter);
    else if (name === 'p') this.closeParagraph();
    else if (name === 'r') this.runs.pop();
    else if (name === 'tcPr') this.write(`<w:tcPr>${this.cell.join('')}</w:tcPr>`);
    else if (name === 'tbl' || name === 'tr' || name === 'tc') this.write(`${this.rest()}</w:${name}>`);
    else if (name === 'txbxContent') this.write(`${this.rest()}</w:txbxContent></w:pict></w:r>`);
    if (name === 'tr') this.rowGone = false;
    if (!this.path.includes('tbl') && !this.path.includes('p')) this.body.mayCut();
  }

  text(text: string): void {
    const holder = this.path.at(-1);
    if (this.out === 0 && (holder === 't' || holder === 'm:t')) this.say(text);
  }

  /** Whole paragraphs and tables, in stretches of some size. */
  finish(): readonly string[] {
    this.write(this.rest());
    return this.body.finish();
  }

  /** What deleted paragraph marks left over at the end. */
  private rest(): string {
    const rest = this.before === '' ? '' : `<w:p>${this.before}</w:p>`;
    this.before = '';
    return rest;
  }

  private isLeftOut(name: string): boolean {
    if (name === 'del' && this.path.at(-1) === 'trPr') this.rowGone = true;
    const mark = this.path.includes('pPr') && (name === 'del' || name === 'moveFrom');
    const paragraph = this.paragraphs.at(-1);
    if (mark && paragraph) paragraph.joined = true;
    return LEFT_OUT.has(name) || (this.rowGone && name === 'tc');
  }

  private paragraphProperty(name: string, inside: string, { val }: XmlAttributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = val ?? null;
    if (name === 'numId' && inside === 'numPr') paragraph.list = val ?? null;
    if (name === 'ilvl' && inside === 'numPr') paragraph.level = integer(val);
  }

  private changeRun(name: string, { val }: XmlAttributes): void {
    const run = this.runs.at(-1);
    if (run) changeLook(run, name, val);
  }

  private cellProperty(name: string, { val }: XmlAttributes): void {
    if (name === 'gridSpan') this.cell.push(`<w:gridSpan w:val="${integer(val) ?? 1}"/>`);
    if (name === 'vMerge') this.cell.push(`<w:vMerge w:val="${val === 'restart' ? 'restart' : 'continue'}"/>`);
  }

  private content(name: string, attributes: XmlAttributes): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && name !== 'pPr') paragraph.number(this.styles, this.counter);
    if (name === 'r') this.runs.push(plainLook());
    else if (name === 'tcPr') this.cell = [];
    else if (name === 'tbl' || name === 'tr' || name === 'tc') this.write(`<w:${name}>`);
    else if (name === 'txbxContent') this.write('<w:r><w:pict><w:txbxContent>');
    else if (name === 'tab' || name === 'ptab') this.write(runOf('<w:tab/>'));
    else if (name === 'cr' || (name === 'br' && (attributes['type'] ?? 'textWrapping') === 'textWrapping'))
      this.write(runOf('<w:br/>'));
    else if (name === 'noBreakHyphen') this.say('-');
    else if (name === 'sym') this.symbol(attributes);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.reference(name, attributes['id'] ?? '');
  }

  private symbol({ font = '', char = '' }: XmlAttributes): void {
    if (this.runs.at(-1)?.hidden !== true)
      this.write(runOf(`<w:sym w:font="${escapeXml(font)}" w:char="${escapeXml(char)}"/>`));
  }

  private reference(name: string, id: string): void {
    this.notes.push(`${name.replace('Reference', '')} ${id}`);
    this.write(runOf(textOf(raised(String(this.notes.length)))));
  }

  private say(text: string): void {
    const run = this.runs.at(-1);
    if (run?.hidden === true || run?.struck === true) return;
    this.paragraphs.at(-1)?.say(text);
    this.write(runOf(textOf(run?.raised === true ? raised(text) : text)));
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    paragraph.number(this.styles, this.counter);
    if (paragraph.joined) this.before += paragraph.markup;
    else {
      this.write(paragraph.written(this.styles, this.before));
      this.before = '';
    }
  }

  private write(markup: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.add(markup);
    else this.body.add(markup);
  }
}
