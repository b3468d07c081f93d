import type { Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.js';
import { findings, looks, settled, sideways } from './looks.js';
import { visit, type Visit } from './visit.js';

const pages = [
  '/',
  '/register?meeting=CWG-COP-20',
  '/matrix?asOf=CWG-COP-11',
  '/register?asRecorded=100',
  '/moved?from=CWG-COP-18&to=CWG-COP-20',
  '/across',
  '/across/silence',
  '/across/stuck?times=1',
  '/across/ageing',
  '/across/subjects',
  '/instruments/council-resolution-1306',
  '/entities/unicef',
  '/meetings',
  '/meetings/CWG-COP-18',
  '/meetings/CWG-COP-20',
  '/papers',
  '/reminders',
  '/directory',
  '/directory?without=focal-point',
  '/directory/instruments',
  '/directory/people',
  '/settings',
  '/audit',
  '/mailbox',
  '/system',
];
/** Until then the page Audit has little to show. */
async function closeMeeting(page: Page): Promise<void> {
  await settled(page, '/meetings/CWG-COP-20');
  await page.getByRole('button', { name: 'Close the meeting …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Closed on').fill('2024-03-01');
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close the meeting' }).click();
  await page.getByText(/^Mailed to Auditor/).waitFor();
}

describeInBrowser('accessibility', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
    await closeMeeting(visitor.page);
  });
  afterAll(() => visitor.end());

  describe.each(looks)('$look', ({ settings }) => {
    let page: Page;
    const refused: string[] = [];
    beforeAll(async () => {
      page = await visitor.window(settings);
      page.on('response', (response) => {
        if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
      });
    });

    it.each(pages)('%s has no serious finding and does not scroll sideways', async (path) => {
      await settled(page, path);
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });

    it('none of them asked for what it does not get, hints of changes included', () => {
      expect(refused).toEqual([]);
    });

    it('one outcome and its dialogs have no serious finding', async () => {
      await settled(page, '/register?q=SG17&kind=liaison_statement');
      await page
        .getByRole('link', { name: /Study Group 17/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Timeline' }).waitFor();
      await page.getByRole('button', { name: 'Show the paragraph' }).first().click();
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Liaison statement sent …' }).click();
      await page.getByRole('dialog').getByLabel('When it happened').waitFor();
      expect(await findings(page)).toEqual([]);
    });

    it('what is still loading has no serious finding', async () => {
      const held = Promise.withResolvers<undefined>();
      await page.route('**/api/v1/meetings*', async (route) => {
        await held.promise;
        await route.continue();
      });
      try {
        await page.goto('/meetings');
        await page.getByRole('status', { name: 'Loading' }).first().waitFor();
        expect(await findings(page)).toEqual([]);
      } finally {
        held.resolve(undefined);
        await page.unrouteAll({ behavior: 'wait' });
      }
    });

    it('the sign-in page has no serious finding', async () => {
      await settled(page, '/sign-in?problem=link-expired');
      expect(await findings(page)).toEqual([]);
    });
  });
});
