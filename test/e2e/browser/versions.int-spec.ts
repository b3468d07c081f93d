import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const DOCUMENT = 'cwg-cop-20-report';

describeInBrowser('an officer, a new version of a report, and who may see an outcome', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('decides outcome by outcome what a version changed', async () => {
    const { page } = visitor;
    await page.goto('/');
    const answered = await page.evaluate(async (id) => {
      const text = await (await fetch(`/api/v1/documents/${id}/content`)).text();
      const revised = text.replaceAll('liaison statement', 'letter');
      const body = { version: 'Rev.1', nature: 'revision', text: revised, effectiveOn: '2024-03-01' };
      const answer = await fetch(`/api/v1/documents/${id}/versions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer.status, isOther: revised !== text };
    }, DOCUMENT);
    expect(answered).toEqual({ status: 201, isOther: true });
    await page.goto('/meetings/CWG-COP-20');
    await page.getByRole('link', { name: /Rev\.1: revision of 1/ }).click();
    await page.getByText('to decide.').waitFor();
    await page.getByRole('button', { name: /^Keep/ }).first().click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Only the wording around it changed.');
    await page.getByLabel('Holds from').fill('2024-03-01');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await page.getByText('Kept as it is').first().waitFor();
  });

  it('keeps an outcome for the secretariat', async () => {
    const { page } = visitor;
    const id = await page.evaluate(async () => {
      const { items } = (await (await fetch('/api/v1/outcomes?body=CWG-COP&limit=1')).json()) as {
        items: { id: string }[];
      };
      return items[0]?.id ?? '';
    });
    await page.goto(`/register/${id}`);
    await page.getByRole('button', { name: 'Who may see it …' }).click();
    await page.getByRole('combobox', { name: 'Seen by' }).selectOption('secretariat');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Until the letter is out.');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByText('for the secretariat').first().waitFor();
  });
});
