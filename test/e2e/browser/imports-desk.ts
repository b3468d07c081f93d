import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');
export const TWENTIETH = join(root, 'sample/reports/cwg-cop-20.txt');

interface ReportFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** One who reviews a report: what they see of it, and the keys that they press. */
export class Desk {
  keys = 0;

  constructor(readonly page: Page) {}

  /** Puts a report in and waits until it can be reviewed. */
  async putIn(file: string | ReportFile, at = '/imports'): Promise<void> {
    await this.page.goto(at);
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.page.waitForURL('**/imports/*');
    await this.left().waitFor();
  }

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Leaves the one in focus out, for the reason that is offered. */
  async dismiss(): Promise<void> {
    await this.press('d');
    await this.page.getByRole('dialog').locator('input:focus').waitFor();
    await this.press('Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** `46 of 47 left`. */
  left(): Locator {
    return this.page.getByText(/^(\d+ of \d+ left|Nothing is left)$/);
  }

  /** The proposal in focus, with its line. */
  focused(): Locator {
    return this.page.getByRole('region', { name: 'What it proposes' }).locator('li[data-current]');
  }

  /** The words of the report that are lit for it. */
  lit(): Locator {
    return this.page.getByRole('region', { name: 'The report' }).locator('[data-in-focus]');
  }

  line(title: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: title }) });
  }
}
