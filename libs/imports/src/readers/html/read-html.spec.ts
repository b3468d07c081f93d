import { decodeHtml } from './decode-html.js';
import { readHtml } from './read-html.js';

const text = (html: string): string => readHtml(html).text;

describe('reading a page', () => {
  it('parts blocks by empty lines, and keeps line breaks', () => {
    expect(text('<div>One <b>and</b>\n the <i>same</i>.<p>Two<br>lines.</div>Three')).toBe(
      'One and the same.\n\nTwo\nlines.\n\nThree',
    );
  });

  it('marks headings, and prints the markers of lists', () => {
    const html =
      '<h2>9 Outcomes</h2><ul><li><p>one</p><p>more</p><li>two</ul><ol start=3><li>c<ol type=a><li>a<li value=3>c</ol></ol><ol style="list-style: upper-roman"><li>I</ol>';
    expect(text(html).split('\n\n')).toEqual([
      '## 9 Outcomes',
      '· one',
      'more',
      '· two',
      '3.\tc',
      'a)\ta',
      'c)\tc',
      'I)\tI',
    ]);
  });

  it('raises the numbers of notes, so that they are no digits of what stands before', () => {
    expect(text('<p>Resolution 179<sup>2</sup> on the 22<sup>nd</sup>')).toBe('Resolution 179² on the 22nd');
  });

  it('leaves out what is hidden, struck, or no text', () => {
    const html =
      '<head><title>T</title></head><script>x()</script><style>p{}</style><nav>Home</nav><p hidden>a</p><p style="color:red; display: none">b</p><p>seen <del>gone</del><s>gone</s><input hidden> and <span aria-hidden="true">icon</span>after</p><!-- c -->';
    expect(text(html)).toBe('seen and after');
  });

  it('reads only the main part where a page says which it is', () => {
    expect(text('<header>Menu<ul><li>x</ul></header><main><p>The report.</main><footer>About</footer>')).toBe(
      'The report.',
    );
    expect(text('<!-- <main > --><p>The report.')).toBe('The report.');
  });

  it('gives cells that reach over rows and columns once', () => {
    const html =
      '<table><caption>Actions</caption><thead><tr><th>Action<th colspan=2>Who and when</thead><tr><td rowspan=2>Map<td>Norway<td>May<tr><td>Chile<td>June</table>';
    const { text: whole, tables } = readHtml(html);
    expect(whole).toBe('Actions\n\nAction\tWho and when\nMap\tNorway\tMay\n\tChile\tJune');
    expect(tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => whole.slice(start, end))))).toEqual([
      [
        ['Action', 'Who and when', ''],
        ['Map', 'Norway', 'May'],
        ['', 'Chile', 'June'],
      ],
    ]);
  });

  it('does not believe a table of a million columns', () => {
    const { tables } = readHtml('<table><tr><td colspan=1000000 rowspan=1000000>a<td>b<tr><td>c</table>');
    expect(tables[0]?.rows[0]?.length).toBeLessThanOrEqual(201);
  });

  it('is not lost in markup that closes nothing', () => {
    expect(text('</li></table></td>a<td>b</sup></pre><table>c<li>d')).toBe('ab\n\nc\n\n· d');
  });
});

describe('the characters of a page', () => {
  const latin = (html: string): Uint8Array => Buffer.from(html, 'latin1');

  it.each([
    ['as its head declares', latin('<meta charset="iso-8859-1"><p>\u00e9\u0093')],
    ['as UTF-8', Buffer.from('<p>\u00e9\u201c')],
    ['as UTF-8 by its mark, whatever its head declares', Buffer.from('\ufeff<meta charset=latin1><p>\u00e9\u201c')],
    ['as UTF-16 by its mark', Buffer.from('\ufeff<p>\u00e9\u201c', 'utf16le')],
    ['as Windows-1252 where it is nothing else', latin('<p>\u00e9\u0093')],
    ['as if nothing were declared where nobody knows the name', latin('<meta charset="klingon"><p>\u00e9\u0093')],
  ])('are read %s', (_, bytes) => {
    expect(text(decodeHtml(bytes))).toBe('é“');
  });
});
