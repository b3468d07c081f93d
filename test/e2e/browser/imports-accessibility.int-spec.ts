import type { Page } from 'playwright-core';
import { Desk, TWENTIETH } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { findings, looks, settled, sideways } from './looks.js';
import { visit, type Visit } from './visit.js';

/** What the keys of a review open. */
const opened = ['d', 'm', 's', 'A', '?'] as const;

describeInBrowser('accessibility of imports', () => {
  let visitor: Visit;
  let review: string;
  beforeAll(async () => {
    visitor = await visit();
    const { page } = visitor;
    await settled(page, '/imports');
    expect(await findings(page)).toEqual([]);
    await new Desk(page).putIn(TWENTIETH);
    review = new URL(page.url()).pathname;
  });
  afterAll(() => visitor.end());

  describe.each(looks)('$look', ({ settings }) => {
    let page: Page;
    let desk: Desk;
    beforeAll(async () => {
      page = await visitor.window(settings);
      desk = new Desk(page);
    });

    const isSound = async (within?: string) => {
      expect(await findings(page, within)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    };

    it('the list has no serious finding', async () => {
      await settled(page, '/imports');
      await isSound();
    });

    it('the review and its form have no serious finding, and the keyboard follows the focus', async () => {
      await settled(page, review);
      await desk.left().waitFor();
      await isSound();
      await desk.press('j');
      await desk.focused().locator('button:focus').waitFor();
      await desk.press('e');
      await desk.focused().locator('select:focus').waitFor();
      await isSound();
      await desk.press('Escape');
      await desk.focused().locator('form').waitFor({ state: 'detached' });
    });

    it('what its keys open has no serious finding', async () => {
      for (const key of opened) {
        await desk.press(key);
        await page.getByRole('dialog').waitFor();
        await isSound('[role=dialog]');
        await desk.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });
  });
});
