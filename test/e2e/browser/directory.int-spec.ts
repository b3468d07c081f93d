import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('who keeps the directory and the settings', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());
  const dialog = () => visitor.page.getByRole('dialog');
  const closed = () => dialog().waitFor({ state: 'detached' });

  it('enters a party, finds it by a spelling, and names who acts for it', async () => {
    const { page } = visitor;
    await page.goto('/directory');
    await page.getByRole('button', { name: 'Enter a party …' }).click();
    await dialog().getByRole('textbox', { name: 'Name', exact: true }).fill('Kids Help Line');
    await dialog().getByLabel('Other spellings (optional)').fill('KHL');
    await dialog().getByLabel('Bears this name since').fill('2020-01-01');
    await dialog().getByRole('button', { name: 'Enter', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kids Help Line' }).waitFor();
    await page.getByRole('button', { name: 'Name a focal point …' }).click();
    await dialog().getByLabel('Name').fill('F. Point');
    await dialog().getByLabel('E-mail address').fill('f.point@example.org');
    await dialog().getByLabel('From').fill('2026-01-01');
    await dialog().getByRole('button', { name: 'Name', exact: true }).click();
    await page.getByText('Focal point: F. Point, from 1 January 2026').waitFor();
    await page.goto('/directory');
    await page.getByText(/^\d+ parties$/).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('khl');
    await page.getByText('also “KHL”').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kids Help Line' }).waitFor();
  });

  it('is told at the field what cannot be taken, and takes a setting back', async () => {
    const { page } = visitor;
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Document deadline: Change …' }).click();
    const days = dialog().getByLabel('Days before the first day');
    await days.fill('500');
    await dialog().getByLabel('Holds from').fill('2026-01-01');
    await dialog().getByRole('button', { name: 'Set', exact: true }).click();
    await dialog().getByRole('alert').waitFor();
    expect(await days.getAttribute('aria-invalid')).toBe('true');
    await days.fill('12');
    await dialog().getByRole('button', { name: 'Set', exact: true }).click();
    await page.getByText('12 working days before the first day of a meeting').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^No rule/).waitFor();
  });

  it('adds holidays one by one and from a calendar file', async () => {
    const { page } = visitor;
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Working days: Change …' }).click();
    await dialog().getByLabel('Another holiday').fill('2026-12-25');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    const event = 'BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270103\r\nEND:VEVENT\r\n';
    const file = { name: 'days.ics', mimeType: 'text/calendar', buffer: Buffer.from(event) };
    await dialog().locator('input[type=file]').setInputFiles(file);
    await dialog().getByText('2 days added.').waitFor();
    await dialog().getByRole('button', { name: 'Remove 2 January 2027' }).click();
    await dialog().getByLabel('Holds from').fill('2026-01-01');
    await dialog().getByRole('button', { name: 'Set', exact: true }).click();
    await closed();
    await page.getByText('Holidays 2027: 1 January', { exact: true }).waitFor();
    await page.getByText('Holidays 2026: 25 December', { exact: true }).waitFor();
  });

  it('adds a person, gives a role, and erases the person for good', async () => {
    const { page } = visitor;
    await page.goto('/directory/people');
    await page.getByRole('button', { name: 'Add a person …' }).click();
    await dialog().getByLabel('Name').fill('T. Leaver');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'T. Leaver' }).waitFor();
    await page.getByRole('button', { name: 'Give a role …' }).click();
    await dialog().getByLabel('Role').selectOption('auditor');
    await dialog().getByLabel('From').fill('2026-01-01');
    await dialog().getByRole('button', { name: 'Give the role' }).click();
    await page.getByText('Auditor in CWG-COP').waitFor();
    await page.getByRole('button', { name: 'Erase T. Leaver …' }).click();
    await dialog().getByLabel('Reason').fill('Left the office');
    await dialog().getByLabel('I know that T. Leaver cannot be brought back.').check();
    await dialog().getByRole('button', { name: 'Erase for good' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.getByRole('link', { name: 'T. Leaver' }).waitFor({ state: 'detached' });
  });

  it('corrects a kind to a stage of that kind', async () => {
    const { page } = visitor;
    await page.goto('/register?kind=action_item&disposition=open');
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: 'Correct something else …' }).click();
    await dialog().getByLabel('It is').selectOption('request');
    await dialog().getByLabel('At the stage').selectOption('agreed');
    await dialog().getByLabel('Reason').fill('The report asks, it does not task');
    await dialog().getByRole('button', { name: 'Correct', exact: true }).click();
    await closed();
    await page
      .getByText(/· request/)
      .first()
      .waitFor();
  });
});
