import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('an officer whose meetings move', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('convenes a meeting without dates, and the number is offered', async () => {
    const { page } = visitor;
    await page.goto('/meetings');
    await page.getByRole('button', { name: 'Convene …' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Id').inputValue()).toBe('CWG-COP-22');
    await dialog.getByLabel('Title').fill('Twenty-second meeting');
    await dialog.getByLabel('Convened on').fill('2024-03-01');
    await dialog.getByRole('button', { name: 'Put into the register' }).click();
    await page.getByRole('heading', { level: 1, name: 'CWG-COP-22' }).waitFor();
    await page.getByText('date not known').waitFor();
  });

  it('moves it, and what hangs on it says so within seconds', async () => {
    const { page } = visitor;
    await page.goto('/register?kind=action_item');
    await page.getByRole('link', { name: /./ }).and(page.locator('tbody a')).first().click();
    await page.getByRole('button', { name: /^Set (a deadline|another) …/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('A meeting', { exact: true }).click();
    await dialog.getByLabel('When', { exact: true }).selectOption('at');
    await dialog.getByRole('combobox', { name: /^Meeting/ }).selectOption('CWG-COP-22');
    await dialog.getByLabel('In words').fill('at the twenty-second meeting');
    await dialog.getByLabel('When this was decided').fill('2024-03-01');
    await dialog.getByRole('button', { name: 'Set', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const outcome = page.url();
    await page.goto('/meetings/CWG-COP-22');
    await page.getByRole('button', { name: 'Set the dates …' }).click();
    await dialog.getByLabel('First day').fill('2027-01-18');
    await dialog.getByLabel('Last day').fill('2027-01-20');
    await dialog.getByLabel('Reason').fill('The room is free');
    await dialog.getByLabel('Decided on').fill('2024-04-01');
    await dialog.getByRole('button', { name: 'Set the dates' }).click();
    await page.getByText(/^18 – 20 January 2027/).waitFor();
    await page.goto(outcome);
    await page.getByText('20 January 2027').first().waitFor();
    await expect(page.getByText('Deadline moved').first().waitFor({ timeout: 20_000 })).resolves.toBeUndefined();
  });

  it('cancels it, and is asked what holds instead', async () => {
    const { page } = visitor;
    await page.goto('/meetings/CWG-COP-22');
    await page.getByRole('button', { name: 'Cancel the meeting …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('No quorum');
    await dialog.getByLabel('Cancelled on').fill('2024-05-01');
    await dialog.getByRole('button', { name: 'Cancel the meeting' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/');
    await page.getByRole('link', { name: /1 due at a meeting that was cancelled/ }).click();
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: 'Decide …' }).click();
    await dialog.getByLabel(/^Date/).fill('2027-03-31');
    await dialog.getByLabel('In words').fill('by the end of March 2027');
    await dialog.getByLabel('Reason').fill('By correspondence');
    await dialog.getByLabel('Decided on').fill('2024-05-02');
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('31 March 2027').first().waitFor();
    expect(await page.getByText('To be decided').count()).toBe(0);
  });
});
