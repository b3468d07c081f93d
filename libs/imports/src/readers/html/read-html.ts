import { Parser } from 'htmlparser2';
import type { ExtractedTable } from '../../domain/extracted-report.js';
import { ReportWriter } from '../report-writer.js';
import { raised } from '../superscript.js';
import { BLOCKS, headingMark, isHidden, LEFT_OUT } from './elements.js';
import { ListMarkers } from './list-markers.js';

export interface MarkedUpText {
  readonly text: string;
  readonly tables: readonly ExtractedTable[];
}

type Attributes = Readonly<Record<string, string>>;

/** A browser shows white space of a page as one space; a word processor's tabs are meant. */
interface Options {
  readonly tabs: boolean;
}

class HtmlReading {
  private readonly writer = new ReportWriter();
  private readonly lists = new ListMarkers();
  /** How deep we are inside what is left out. */
  private out = 0;
  private verbatim = 0;
  private sup = 0;
  private inMain = 0;

  constructor(
    private readonly options: Options,
    private readonly onlyMain: boolean,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'main') this.inMain += 1;
    if (this.elsewhere()) return;
    if (this.out > 0 || LEFT_OUT.has(name) || isHidden(attributes)) {
      // Void elements close at once, so counting them is safe.
      this.out += 1;
      return;
    }
    if (name === 'sup') this.sup += 1;
    if (name === 'pre') this.verbatim += 1;
    if (name === 'br') this.writer.lineBreak();
    else if (name === 'li') this.writer.open(this.lists.next(attributes['value']));
    else if (!this.openTablePart(name, attributes)) this.openBlock(name, attributes);
  }

  close(name: string): void {
    if (this.elsewhere()) return;
    if (name === 'main') this.inMain = Math.max(this.inMain - 1, 0);
    if (this.out > 0) {
      this.out -= 1;
      return;
    }
    if (name === 'sup') this.sup = Math.max(this.sup - 1, 0);
    if (name === 'pre') this.verbatim = Math.max(this.verbatim - 1, 0);
    if (name === 'ol' || name === 'ul') this.lists.close();
    if (name === 'table') this.writer.closeTable();
    else if (BLOCKS.has(name) || headingMark(name) !== undefined) this.closeBlock(name);
  }

  text(text: string): void {
    if (this.out > 0 || this.elsewhere()) return;
    if (this.verbatim > 0) this.lines(text);
    else this.writer.words(this.shown(text));
  }

  finish(): MarkedUpText {
    return this.writer.finish();
  }

  private elsewhere(): boolean {
    return this.onlyMain && this.inMain === 0;
  }

  private shown(text: string): string {
    const shown = text.replace(this.options.tabs ? /[ \n\r\f]+/g : /[ \t\n\r\f]+/g, ' ');
    return this.sup > 0 ? raised(shown) : shown;
  }

  private lines(text: string): void {
    const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
    this.writer.words(first);
    for (const line of rest) {
      this.writer.lineBreak();
      this.writer.words(line);
    }
  }

  private openTablePart(name: string, attributes: Attributes): boolean {
    if (name === 'table') this.writer.openTable();
    else if (name === 'tr') this.writer.openRow();
    else if (name === 'td' || name === 'th')
      this.writer.openCell(Number(attributes['colspan'] ?? 1), Number(attributes['rowspan'] ?? 1));
    else return false;
    return true;
  }

  private openBlock(name: string, attributes: Attributes): void {
    if (name === 'ol' || name === 'ul') this.lists.open(name === 'ol', attributes);
    const mark = headingMark(name);
    if (mark !== undefined && !this.writer.inCell) this.writer.open(mark);
    else if (mark !== undefined || BLOCKS.has(name)) this.writer.endBlock();
  }

  private closeBlock(name: string): void {
    this.writer.endBlock();
    if (name === 'li' || headingMark(name) !== undefined) this.writer.dropOpening();
  }
}

function readAs(html: string, options: Options, onlyMain: boolean): MarkedUpText {
  const reading = new HtmlReading(options, onlyMain);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reading.open(name, attributes);
    },
    onclosetag: (name) => {
      reading.close(name);
    },
    ontext: (text) => {
      reading.text(text);
    },
  });
  parser.end(html);
  return reading.finish();
}

/**
 * The text of a page: headings with `#`, list entries with the marker that a browser prints, what is hidden or struck out left
 * out; where the page says which part is its main one, only that. Runs no script and follows no link. Never throws.
 */
export function readHtml(html: string, options: Options = { tabs: false }): MarkedUpText {
  const main = /<main[\s>]/i.test(html) ? readAs(html, options, true) : null;
  return main && main.text !== '' ? main : readAs(html, options, false);
}
