import { readFile } from 'node:fs/promises';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const HEADS = 'Reference,Version,New step,Happened on,Evidence,Note';

describeInBrowser('a secretary and the papers', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('takes matters arising for the next meeting as a Word file', async () => {
    const { page } = visitor;
    await page.goto('/papers');
    expect(await page.getByRole('combobox', { name: 'For' }).inputValue()).toBe('CWG-COP-21');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^CWG-COP-matters-arising-\d{4}-\d\d-\d\d\.docx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  it('takes the status of the outcomes of one meeting, for the meeting that it is tabled at', async () => {
    const { page } = visitor;
    await page.goto('/papers');
    await page.getByRole('combobox', { name: 'Outcomes of' }).selectOption('CWG-COP-18');
    await page.getByRole('combobox', { name: 'To be tabled at' }).selectOption('CWG-COP-21');
    const href = await page.getByRole('link', { name: 'CSV' }).last().getAttribute('href');
    expect(href).toMatch(/for=CWG-COP-21/);
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), href ?? '');
    expect(text).toContain('CWG-COP-18/7');
    expect(text).not.toContain('CWG-COP-20/1,');
  });

  it('sees what a filled-in table asks for, and records what is right in it', async () => {
    const { page } = visitor;
    const lines = [
      HEADS,
      'CWG-COP-20/16,,Liaison statement sent,2024-02-12,https://example.org/ls,By mail',
      'CWG-COP-20/15,,Sung,2024-02-12,,',
    ];
    const buffer = Buffer.from(lines.join('\n'));
    await page.locator('input[type=file]').setInputFiles({ name: 'back.csv', mimeType: 'text/csv', buffer });
    await page.getByText('1 step, 1 row to mend, 0 rows unchanged.').waitFor();
    await page.getByText('"Sung" is no step.').waitFor();
    await page.getByRole('button', { name: 'Record 1 step' }).click();
    await page.getByText('1 step recorded.').waitFor();
    await page.getByRole('link', { name: 'CWG-COP-20/16' }).click();
    await page.getByText('Liaison statement sent').first().waitFor();
  });
});
