import type { ListCounter } from './list-counter.js';
import type { ParagraphStyle, ParagraphStyles } from './paragraph-styles.js';

/** XML has no place for control characters and halves of pairs. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const runOf = (content: string, properties = ''): string => `<w:r>${properties}${content}</w:r>`;
export const textOf = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

const LONGEST_HEADING = 160;
const LONGEST_WITH_STOP = 80;
const NO_LIST = '0';
const BULLET = '·';

/** A paragraph while it is read: what its properties say, and its content as it will be written. */
export class Paragraph {
  style: string | null = null;
  list: string | null = null;
  level: number | null = null;
  /** Its mark was deleted while changes were tracked: what follows continues it. */
  joined = false;
  private readonly content: string[] = [];
  private length = 0;
  private end = '';
  private label: string | null = null;

  add(markup: string): void {
    this.content.push(markup);
  }

  say(text: string): void {
    this.length += text.length;
    this.end = text.trimEnd().slice(-1) || this.end;
  }

  get markup(): string {
    return this.content.join('');
  }

  /** Counts it in its list; once, before anything that stands inside it is counted. */
  number(styles: ParagraphStyles, counter: ListCounter): void {
    if (this.label !== null || this.joined) return;
    const style = styles.of(this.style);
    const list = this.list ?? style.list;
    const level = this.level ?? (this.list === null ? this.levelByStyle(list, style, counter) : 0);
    this.label = list === null || list === NO_LIST ? '' : counter.next(list, level);
  }

  /** As a paragraph of a plain document: its number typed out, its style a heading or nothing. */
  written(styles: ParagraphStyles, before: string): string {
    const style = styles.of(this.style);
    if (style.contents) return '';
    const content = before + this.markup;
    const label = this.label ?? '';
    if (content === '') return '';
    const heading = style.heading !== null && this.looksLikeHeading() ? `Heading${style.heading}` : null;
    const properties = heading === null ? '' : `<w:pPr><w:pStyle w:val="${heading}"/></w:pPr>`;
    const marker = label === '' ? '' : runOf(textOf(`${label}${label === BULLET ? ' ' : '\t'}`));
    return `<w:p>${properties}${marker}${content}</w:p>`;
  }

  private levelByStyle(list: string | null, style: ParagraphStyle, counter: ListCounter): number {
    const named = list === null || this.style === null ? null : counter.levelOfStyle(list, this.style);
    return style.level ?? named ?? 0;
  }

  /** Some authors give a heading's style to whole paragraphs, for the sake of its number. */
  private looksLikeHeading(): boolean {
    const stop = /[.;:,]/.test(this.end);
    return this.length <= (stop ? LONGEST_WITH_STOP : LONGEST_HEADING);
  }
}
