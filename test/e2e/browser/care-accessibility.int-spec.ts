import type { Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.js';
import { findings, looks, settled, sideways } from './looks.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('accessibility of what is entered and corrected', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  describe.each(looks)('$look', ({ settings }) => {
    let page: Page;
    beforeAll(async () => {
      page = await visitor.window(settings);
    });

    it('the settings of a body and their dialogs have no serious finding', async () => {
      await settled(page, '/settings');
      for (const what of ['Working days', 'Document deadline', 'Time zone', 'Secretariat']) {
        await page.getByRole('button', { name: `${what}: Change …` }).click();
        await page.getByRole('dialog').getByLabel('Holds from').waitFor();
        expect(await findings(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });

    it('one person, and the way out of the list, have no serious finding', async () => {
      await settled(page, '/directory/people?q=second');
      await page.getByRole('link', { name: 'Second secretariat officer' }).click();
      await page.getByRole('heading', { name: 'Roles' }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: /^Erase/ }).click();
      await page.getByText(/^No words recorded here/).waitFor();
      expect(await findings(page)).toEqual([]);
    });

    it('a step for what is chosen in the register has no serious finding', async () => {
      await settled(page, '/register?kind=liaison_statement&disposition=open');
      await page
        .getByRole('checkbox', { name: /^Select CWG/ })
        .first()
        .check();
      await page.getByRole('button', { name: 'Take a step …' }).click();
      await page
        .getByRole('dialog')
        .getByLabel('Which step')
        .selectOption({ label: 'Liaison statement drafted (all)' });
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });
});
