import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { Desk, TWENTIETH } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const MB = 1024 * 1024;
const root = join(import.meta.dirname, '../../..');
const SEVENTH_IN_WORD = join(root, 'test/fixtures/reports/cwg-cop-07-08.docx');

/** Done in the page: what is carried when a file is let go over the place that takes it. */
const CARRIED = `({ name, text }) => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], name, { type: 'text/plain' }));
  return carried;
}`;

/** The Word file of a report with a picture in it, as large as is still taken. */
async function withHeavyPicture(): Promise<Uint8Array> {
  const parts = unzipSync(await readFile(SEVENTH_IN_WORD));
  return zipSync({ ...parts, 'word/media/image1.png': randomBytes(49 * MB) }, { level: 0 });
}

describeInBrowser('a report is put in', () => {
  let visitor: Visit;
  let desk: Desk;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sequitur-put-in-'));
    visitor = await visit();
    desk = new Desk(visitor.page);
  });
  afterAll(async () => {
    await visitor.end();
    await rm(directory, { recursive: true });
  });

  it('by dropping its file', async () => {
    const { page } = visitor;
    await page.goto('/imports');
    const place = page.getByText(/or drop it here/);
    await place.waitFor();
    const file = { name: 'twentieth.txt', text: await readFile(TWENTIETH, 'utf8') };
    const dataTransfer = await page.evaluateHandle(`(${CARRIED})(${JSON.stringify(file)})`);
    for (const type of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(type, { dataTransfer });
    await page.waitForURL('**/imports/*');
    await desk.left().waitFor();
    await page.getByText(/^twentieth\.txt, put in by/).waitFor();
  });

  it('by pasting its text, which is a report and not a file', async () => {
    const { page } = visitor;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/imports');
    await page.getByText(/or drop it here/).waitFor();
    const text = [
      'Minutes of the meeting of the Pebble Board held on 12 March 2025',
      '1 Outcomes',
      '1.1 The meeting agreed that the secretariat will publish the atlas of pebbles by 30 June 2025.',
      '1.2 The meeting requested the Chair to write to all coastal towns, and to report to the next meeting.',
    ].join('\n');
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.keyboard.press('Control+v');
    await page.waitForURL('**/imports/*');
    await page.getByText('2 of 2 left').waitFor();
    await page.getByText(/^Pasted report\.txt, put in by/).waitFor();
    expect(await desk.focused().innerText()).toContain('CWG-COP-2025-03-12');
  });

  it('of 49 MB, and it is told how much is sent', async () => {
    const { page } = visitor;
    const file = join(directory, 'heavy.docx');
    await writeFile(file, await withHeavyPicture());
    await page.goto('/imports');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/^(?:Sending: \d+ %|Sent; it is being put in …)$/).waitFor();
    await page.waitForURL('**/imports/*');
    await desk.left().waitFor();
    await page.getByText(/^heavy\.docx, put in by/).waitFor();
  });

  it('is told that it is too large, and what to do, before anything is sent', async () => {
    const { page } = visitor;
    const file = join(directory, 'larger.docx');
    await writeFile(file, Buffer.alloc(53 * MB));
    await page.goto('/imports');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('This file has 53 MB; 50 MB are taken.').waitFor();
    await page.getByText('Code file-too-large').waitFor();
    expect(sent).toEqual([]);
    await page.getByRole('button', { name: 'Choose a report …' }).waitFor();
  });
});
