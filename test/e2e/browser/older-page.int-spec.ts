import type { Route } from 'playwright-core';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

/** As a program of another build would answer. */
async function renewed(route: Route, body?: object): Promise<void> {
  const response = await route.fetch();
  const headers = { ...response.headers(), 'x-sequitur-pages': 'ffffffffffffffff' };
  await route.fulfill({ response, headers, ...(body && { json: body }) });
}

describeInBrowser('a page that stayed open while the program was renewed', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('says nothing while page and program are of one build', async () => {
    const { page } = visitor;
    const [answer] = await Promise.all([page.waitForResponse(/\/api\/v1\/overview/), page.goto('/')]);
    const mark = await page.locator('meta[name="sequitur-pages"]').getAttribute('content');
    expect(answer.headers()['x-sequitur-pages']).toBe(mark);
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
    expect(await page.getByText('This page is older than the program.').count()).toBe(0);
  });

  it('asks to be reloaded as soon as an answer comes of another build', async () => {
    const { page } = visitor;
    await page.route('**/api/v1/outcomes?*', (route) => renewed(route));
    await page.getByRole('link', { name: 'Register', exact: true }).click();
    await page.getByText('This page is older than the program.').waitFor();
    await page.unroute('**/api/v1/outcomes?*');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: /^Register/ }).waitFor();
    expect(await page.getByText('This page is older than the program.').count()).toBe(0);
  });

  it('says so instead of breaking where an answer lacks what the page needs', async () => {
    const { page } = visitor;
    await page.route('**/api/v1/overview?*', (route) => renewed(route, { total: 1 }));
    await page.goto('/');
    await page.getByRole('heading', { name: 'This page is older than the program.' }).waitFor();
    await page.getByRole('button', { name: 'Reload' }).waitFor();
    await page.unroute('**/api/v1/overview?*');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: /^Overview/ }).waitFor();
  });
});
