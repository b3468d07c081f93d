import { ChildProcess } from 'node:child_process';
import { strToU8, zipSync } from 'fflate';
import { LARGEST_REPORT } from './limits.js';
import { readReport } from './read-report.js';
import { readApart } from './apart/read-apart.js';
import { ReportRefusal } from './report-refusal.js';

const noProgress = (): void => undefined;
const generous = { heap: 400, memory: 500, silence: 60_000 };

describe('reading a report', () => {
  it('gives the text as it is where the file is text', async () => {
    const text = '1\tIntroduction\n1.1\tThe Group met.\n';
    expect(await readReport(strToU8(text), 'a.txt')).toEqual({ format: 'text', text, tables: [], pages: [] });
  });

  it('reads Markdown, and HTML whatever its name', async () => {
    const { text } = await readReport(strToU8('# Outcomes\n\n- **one**\n- two'), 'a.md');
    expect(text).toBe('# Outcomes\n\n· one\n\n· two');
    expect(await readReport(strToU8('<html><p>So.'), 'a.txt')).toMatchObject({ format: 'html', text: 'So.' });
  });

  it('puts spaces in the place of what no store takes', async () => {
    const utf16 = Buffer.from('\ufeffa\u0000b\u0007c\td', 'utf16le');
    expect(await readReport(utf16, 'a.txt')).toMatchObject({ text: 'a b c\td' });
  });

  it.each([
    ['report-empty', new Uint8Array()],
    ['report-empty', strToU8(' \n\t— \n')],
    ['report-too-large', new Uint8Array(LARGEST_REPORT + 1)],
    ['report-binary', strToU8('a\u0000b')],
    ['report-damaged', strToU8('%PDF-1.7 and no more')],
  ])('refuses with %s', async (code, content) => {
    await expect(readReport(content, 'a.txt')).rejects.toMatchObject({ code });
  });

  it('refuses an archive that unpacks to far more than a report', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readReport(bomb, 'bomb.docx')).rejects.toMatchObject({ code: 'report-too-large' });
  });

  it('refuses a part that would define entities', async () => {
    const xml = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:t>&b;</w:t></w:document>';
    const attack = zipSync({ 'word/document.xml': strToU8(xml) });
    await expect(readReport(attack, 'a.docx')).rejects.toMatchObject({ code: 'report-damaged' });
  });

  it('reads several at once, each by itself', async () => {
    const names = ['a.txt', 'b.txt', 'c.txt'];
    const read = await Promise.all(names.map((name) => readReport(strToU8(`1 ${name} tells.`), name)));
    expect(read.map(({ text }) => text)).toEqual(names.map((name) => `1 ${name} tells.`));
  });
});

describe('the process that reads', () => {
  it.each([
    ['time', `${'<b>'.repeat(400_000)}So.`, { ...generous, silence: 1 }],
    ['memory', '<p>a'.repeat(1_500_000), { ...generous, heap: 24 }],
    ['memory', '<p>a'.repeat(1_500_000), { ...generous, memory: 30 }],
  ])('is ended where it takes too much %s', async (what, html, allowance) => {
    const reading = readApart({ bytes: strToU8(html), name: 'heavy.html' }, allowance, noProgress);
    await expect(reading).rejects.toMatchObject({ code: 'report-too-heavy' });
    await expect(reading).rejects.toThrow(`more ${what} to read`);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('and is ended by %s leaves the file to be read again', async (signal) => {
    const reason = await whyNotRead(signal);
    expect(reason).not.toBeInstanceOf(ReportRefusal);
    expect(reason).toMatchObject({ message: `The process that reads was told to end (${signal}).` });
  });

  it('and breaks down over a file refuses it', async () => {
    expect(await whyNotRead('SIGSEGV')).toMatchObject({ code: 'report-damaged' });
  });
});

/** The process gets the signal once it is in the middle of a document. */
async function whyNotRead(signal: NodeJS.Signals): Promise<unknown> {
  const xml = `<w:document><w:body>${'<w:p><w:r><w:t>So.</w:t></w:r></w:p>'.repeat(60_000)}</w:body></w:document>`;
  const file = { bytes: zipSync({ 'word/document.xml': strToU8(xml) }), name: 'long.docx' };
  return readApart(file, generous, () => {
    for (const child of childProcesses()) child.kill(signal);
  }).then(
    () => 'it was read',
    (reason: unknown) => reason,
  );
}

function childProcesses(): readonly ChildProcess[] {
  const handles = (process as unknown as { _getActiveHandles: () => readonly unknown[] })._getActiveHandles();
  return handles.filter((handle) => handle instanceof ChildProcess);
}
