import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.js';
import { type RunningApp, startApp } from '../../support/running-app.js';

export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** The program and a browser whose one visitor is signed in. */
export interface Visit {
  readonly app: RunningApp;
  readonly browser: Browser;
  readonly page: Page;
  /** Another window of the same visitor, with other settings. */
  window(settings: BrowserContextOptions): Promise<Page>;
  /** A window of somebody else of the sample, signed in by the link that lies in the mailbox. */
  colleague(email: string): Promise<Page>;
  end(): Promise<void>;
}

/** Follows a link to sign in by. */
async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: /^Overview/ }).waitFor();
}

/** The link in the newest mail to an address, as the mailbox shows it. */
async function linkFor(mailbox: Page, email: string): Promise<string> {
  await mailbox.goto('/mailbox');
  await mailbox.getByRole('listitem').filter({ hasText: email }).first().getByRole('link').click();
  const link = mailbox.frameLocator('iframe').locator('a[href*="/sign-in/confirm"]').first();
  const address = await link.getAttribute('href');
  await mailbox.close();
  return address ?? '';
}

/** Starts both and signs in by the link of the first start. */
export async function visit(): Promise<Visit> {
  const app = await startApp();
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: LAPTOP, baseURL: app.url });
  const page = await context.newPage();
  await signIn(page, app.signInLink);
  return {
    app,
    browser,
    page,
    window: async (settings) => {
      const storageState = await context.storageState();
      const other = await browser.newContext({ viewport: LAPTOP, baseURL: app.url, storageState, ...settings });
      return other.newPage();
    },
    colleague: async (email) => {
      const other = await (await browser.newContext({ viewport: LAPTOP, baseURL: app.url })).newPage();
      await other.goto('/sign-in');
      await other.getByLabel('E-mail address').fill(email);
      await other.getByRole('button', { name: 'Send me a link' }).click();
      await other.getByLabel('E-mail address').waitFor({ state: 'detached' });
      await signIn(other, await linkFor(await context.newPage(), email));
      return other;
    },
    end: async () => {
      await browser.close();
      await app.stop();
    },
  };
}
