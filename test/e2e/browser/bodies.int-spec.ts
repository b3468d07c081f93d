import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('a system manager and the bodies', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());
  const dialog = () => visitor.page.getByRole('dialog');

  it('is led from an empty installation to the first body, and on to who keeps its register', async () => {
    const { page } = visitor;
    let isEmpty = true;
    await page.route('**/api/v1/bodies', async (route) => {
      if (route.request().method() === 'POST') isEmpty = false;
      else if (isEmpty) return route.fulfill({ json: [] });
      return route.continue();
    });
    await page.goto('/');
    await page.getByRole('button', { name: 'Establish a body …' }).click();
    await dialog().getByRole('textbox', { name: 'Name', exact: true }).fill('Study Group 17');
    await dialog().getByRole('textbox', { name: 'Short name' }).fill('SG 17');
    await dialog().getByLabel('Established on').fill('2020-01-01');
    await dialog().getByRole('button', { name: 'Establish' }).click();
    await dialog().getByText('letters, digits, dots, dashes and underscores').waitFor();
    await dialog().getByRole('textbox', { name: 'Short name' }).fill('SG17');
    await dialog().getByRole('button', { name: 'Establish' }).click();
    await page.getByText('SG17 is in the register. Give somebody a role in it').waitFor();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.unroute('**/api/v1/bodies');
  });

  it('establishes another one under a parent body, which its settings say', async () => {
    const { page } = visitor;
    await page.goto('/settings?body=SG17');
    await page.getByText('None is named').waitFor();
    await page.getByRole('button', { name: 'Establish another body …' }).click();
    await dialog().getByRole('textbox', { name: 'Name', exact: true }).fill('Working Party on Identity');
    await dialog().getByRole('textbox', { name: 'Short name' }).fill('WP-4');
    await dialog().getByRole('combobox', { name: 'Parent body (optional)' }).fill('ITU Council');
    await page.getByRole('option', { name: 'ITU Council', exact: true }).click();
    await dialog().getByLabel('Established on').fill('2020-01-01');
    await dialog().getByRole('button', { name: 'Establish' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.goto('/settings?body=WP-4');
    await page.getByRole('link', { name: 'ITU Council' }).waitFor();
  });

  it('names the parent body of one that had none', async () => {
    const { page } = visitor;
    await page.goto('/settings?body=SG17');
    await page.getByRole('button', { name: 'Parent body: Name …' }).click();
    await dialog().getByRole('combobox', { name: 'Parent body (optional)' }).fill('ITU Council');
    await page.getByRole('option', { name: 'ITU Council', exact: true }).click();
    await dialog().getByLabel('Holds from').fill('2021-01-01');
    await dialog().getByRole('button', { name: 'Set' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'ITU Council' }).waitFor();
  });
});
