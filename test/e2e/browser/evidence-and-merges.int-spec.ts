import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const MASCOT = /^Post the COP mascot online/;
const FOOTNOTE = /^Add a footnote on the source of the figures/;

describeInBrowser('an officer who puts the record right', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  const open = async (name: RegExp): Promise<void> => {
    await visitor.page.goto('/register?kind=action_item');
    await visitor.page.getByRole('link', { name }).click();
    await visitor.page.getByRole('heading', { level: 1, name }).waitFor();
  };
  /** By the keyboard: what was recorded just before may lie over the button. */
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).press('Enter');

  it('corrects the meeting; the timeline says what stood there before', async () => {
    const { page } = visitor;
    await open(FOOTNOTE);
    await page.getByRole('button', { name: 'Correct something else …' }).click();
    await page.getByLabel('What was recorded wrongly').selectOption('meeting');
    await page.getByLabel('The meeting that agreed it').selectOption('CWG-COP-19');
    await page.getByLabel('Reason').fill('It was agreed a meeting earlier.');
    await press('Correct');
    await page.getByText('Before: CWG-COP-20').waitFor();
    await page.locator('header').getByRole('link', { name: 'CWG-COP-19' }).waitFor();
  });

  it('claims with a file, which is downloaded under its name', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Completion claimed …' }).click();
    const chosen = page.waitForEvent('filechooser');
    await page.getByText('Choose a file …').click();
    const file = { name: 'footnote.txt', mimeType: 'text/plain', buffer: Buffer.from('It has one now.') };
    await (await chosen).setFiles(file);
    await page.getByText('It is held.').waitFor();
    await page.getByLabel('When it happened').fill('2024-03-01');
    await press('Record');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('link', { name: 'footnote.txt' }).click();
    expect((await downloaded).suggestedFilename()).toBe('footnote.txt');
    await page.locator('header').getByText('awaiting verification').waitFor();
  });

  it('merges two records, finds both in one, and takes them apart', async () => {
    const { page } = visitor;
    await open(MASCOT);
    await page.getByRole('button', { name: 'Merge into another …' }).click();
    await page.getByRole('combobox', { name: 'The record that stays' }).fill('footnote');
    await page.getByRole('option', { name: /footnote/ }).click();
    await page.getByLabel('Reason').fill('It was one task.');
    await press('Merge');
    await page.getByText('Merged into another record').waitFor();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /footnote/ })
      .click();
    await page.getByText('Another record of the same outcome was merged into this one').waitFor();
    await page.getByText('since merged into this one').first().waitFor();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /mascot/ })
      .click();
    await page.getByRole('button', { name: 'Take them apart …' }).click();
    await page.getByLabel('Reason').fill('They are two.');
    await press('Take apart');
    await page.getByText('Merged into another record').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Merge into another …' }).waitFor();
  });
});
