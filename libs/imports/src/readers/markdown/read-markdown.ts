import { Marked, type Tokens } from 'marked';
import { type MarkedUpText, readHtml } from '../html/read-html.js';

/** Markdown counts a list on from its first number; reports are cited by the numbers that their authors typed. */
function typedNumbers({ items }: Tokens.List): readonly (number | null)[] {
  const typed = items.map(({ raw }) => /^\s{0,3}(\d{1,9})[.)]/.exec(raw)?.[1]).map((number) => Number(number ?? NaN));
  const lazy = typed.length > 1 && typed.every((number) => number === typed[0]);
  return typed.map((number) => (lazy || Number.isNaN(number) ? null : number));
}

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    list(token) {
      const numbers = token.ordered ? typedNumbers(token) : [];
      const entries = token.items.map((item, index) => {
        const number = numbers[index];
        const value = number === null || number === undefined ? '' : ` value="${number}"`;
        return `<li${value}>${this.parser.parse(item.tokens)}</li>`;
      });
      return token.ordered ? `<ol>${entries.join('')}</ol>` : `<ul>${entries.join('')}</ul>`;
    },
  },
});

/** The text of a Markdown file without its signs, but for those of headings; HTML within it is read as HTML. */
export function readMarkdown(source: string): MarkedUpText {
  return readHtml(marked.parse(source, { async: false }));
}
