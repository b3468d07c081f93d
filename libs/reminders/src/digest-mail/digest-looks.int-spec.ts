import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../../../../test/e2e/browser/launch-browser.js';
import { findings, sideways } from '../../../../test/e2e/browser/looks.js';
import { LAPTOP, PHONE } from '../../../../test/e2e/browser/visit.js';
import { everySection, mailsToLookAt } from '../spec-support/mails-to-look-at.js';

const { CI_EVIDENCE_DIR: evidence } = process.env;

/** Programs that drop the style element show the inline colours on whatever the reader has chosen. */
const withoutStyle = (html: string): string => html.replaceAll(/<style>[^]*?<\/style>/g, '');
const looks = [
  { look: 'light', colorScheme: 'light', viewport: LAPTOP, prepare: (html: string) => html },
  { look: 'dark', colorScheme: 'dark', viewport: LAPTOP, prepare: (html: string) => html },
  { look: 'dark-on-a-phone', colorScheme: 'dark', viewport: PHONE, prepare: (html: string) => html },
  { look: 'light-on-a-phone', colorScheme: 'light', viewport: PHONE, prepare: (html: string) => html },
  { look: 'dark-without-style', colorScheme: 'dark', viewport: LAPTOP, prepare: withoutStyle },
] as const;

describeInBrowser('mails as they look', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(looks)('$look', ({ look, prepare, ...settings }) => {
    let page: Page;
    const asked: string[] = [];
    beforeAll(async () => {
      const context = await browser.newContext(settings);
      page = await context.newPage();
      page.on('request', (request) => asked.push(request.url()));
    });
    afterAll(() => page.context().close());

    it('can be read', async () => {
      await page.setContent(prepare(everySection.html));
      expect(await findings(page)).toEqual([]);
    });

    it.each(Object.entries(mailsToLookAt))('%s fits and loads nothing', async (name, { html }) => {
      await page.setContent(prepare(html));
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(asked).toEqual([]);
      const picture = await page.screenshot({ fullPage: true });
      if (evidence !== undefined) await keep(`${name}.${look}.png`, picture);
    });
  });
});

/** For whoever wants to see them. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const folder = join(evidence ?? '', 'mails');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), picture);
}
