import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('an officer with several outcomes at once, by keyboard', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  const path = '/register?kind=liaison_statement&disposition=open';

  it('chooses rows, takes one step for all, and reads what became of each', async () => {
    const { page } = visitor;
    await page.goto(path);
    await page.locator('tbody a').first().waitFor();
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Which step').selectOption({ label: 'Liaison statement drafted (all)' });
    await dialog.getByLabel('When it happened').fill('2024-02-12');
    await dialog.getByRole('button', { name: 'Record 2' }).press('Enter');
    await dialog.getByText('2 recorded.').waitFor();
    expect(await dialog.locator('tbody tr').count()).toBe(2);
  });

  it('takes all of it back, and the timeline shows both', async () => {
    const { page } = visitor;
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Undo all 2' }).click();
    await dialog.getByText('2 taken back.').waitFor();
    const outcome = await dialog.locator('tbody a').first().getAttribute('href');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByText('2 selected').count()).toBe(0);
    await page.goto(outcome ?? '');
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.getByText('Undone right after it was recorded.').first().waitFor();
  });

  it('is told for whom a step is not possible, with the reason', async () => {
    const { page } = visitor;
    await page.goto('/register?q=liaison');
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    await page.getByRole('button', { name: 'Take a step …' }).click();
    const dialog = page.getByRole('dialog');
    const choice = dialog.getByLabel('Which step');
    const some = choice.locator('option', { hasText: / \(\d+ of \d+\)$/ }).first();
    await choice.selectOption((await some.getAttribute('value')) ?? '');
    await dialog.getByText('Not for', { exact: true }).waitFor();
  });
});
