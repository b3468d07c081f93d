import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { LAPTOP, PHONE } from './visit.js';

/** Between them both colour schemes and both widths. */
export const looks = [
  { look: 'light, on a laptop', settings: { colorScheme: 'light', viewport: LAPTOP } },
  { look: 'dark, on a phone', settings: { colorScheme: 'dark', viewport: PHONE } },
] as const;

/** How many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}

/** What axe finds serious or worse, in words, in the page or a part of it. A mail is a document of its own and stands in a frame without scripts. */
export async function findings(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).exclude('iframe').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Goes there and waits until the page shows what it has. */
export async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main:not(:has([aria-busy="true"]))').waitFor();
}
