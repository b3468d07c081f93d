import { pastedReport } from './pasted-report.js';

const words = '1 Outcomes\n1.1 The group agreed that the secretariat will publish the atlas by 30 June 2026. '.repeat(
  4,
);

describe('a report that is pasted', () => {
  it('is a file of its text', async () => {
    const file = pastedReport('', words);
    expect(file?.name).toBe('Pasted report.txt');
    expect(await file?.text()).toBe(words);
  });

  it('keeps the form that it was copied with', async () => {
    const html = `<h1>Outcomes</h1><table><tr><td>${words}</td></tr></table>`;
    const file = pastedReport(html, words);
    expect(file?.name).toBe('Pasted report.html');
    expect(await file?.text()).toBe(html);
    expect(pastedReport(`<pre>${words}</pre>`, words)?.name).toBe('Pasted report.txt');
  });

  it('is not a word or an address that was copied', () => {
    expect(pastedReport('<p>x</p>', 'https://example.org/report')).toBeNull();
    expect(pastedReport('', '')).toBeNull();
  });
});
