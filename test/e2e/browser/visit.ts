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
  end(): Promise<void>;
}

/** Starts both and signs in by the link of the first start. */
export async function visit(): Promise<Visit> {
  const app = await startApp();
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: LAPTOP, baseURL: app.url });
  const page = await context.newPage();
  await page.goto(app.signInLink);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: /^Overview/ }).waitFor();
  return {
    app,
    browser,
    page,
    window: async (settings) => {
      const storageState = await context.storageState();
      const other = await browser.newContext({ viewport: LAPTOP, baseURL: app.url, storageState, ...settings });
      return other.newPage();
    },
    end: async () => {
      await browser.close();
      await app.stop();
    },
  };
}
