import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('an officer with the places of an outcome and the life of its report', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());
  const dialog = () => visitor.page.getByRole('dialog');

  it('records a statement to two, each for a purpose of its own, on an instrument and for the secretariat', async () => {
    const { page } = visitor;
    await page.goto('/meetings/CWG-COP-20');
    await page.getByRole('button', { name: 'Record an outcome …' }).click();
    await dialog().getByLabel('Kind').selectOption('liaison_statement');
    await dialog().getByLabel('Title').fill('Tell two groups of the guidelines');
    await dialog()
      .getByRole('button', { name: /^On 23 January 2024/ })
      .click();
    for (const name of ['ITU-T Study Group 17', 'ITU-D Study Group 2']) {
      await dialog().getByRole('combobox', { name: 'To', exact: true }).fill(name);
      await page.getByRole('option', { name, exact: true }).click();
    }
    await dialog().getByLabel('Purpose, to ITU-T Study Group 17').selectOption('information');
    await dialog().getByLabel('Purpose, to ITU-D Study Group 2').selectOption('action');
    await dialog()
      .getByRole('combobox', { name: /^Instruments/ })
      .fill('1306');
    await page.getByRole('option', { name: 'Council Resolution 1306' }).click();
    await dialog().getByLabel('Who may see it').selectOption('secretariat');
    await dialog().getByLabel('Wording').fill('a liaison statement on the guidelines');
    await dialog().getByLabel('Paragraph').fill('9.7');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Tell two groups/ }).waitFor();
    await page.getByText('for information, agreed').waitFor();
    await page.getByText('for action, agreed').waitFor();
    await page.getByText('for the secretariat').first().waitFor();
    await page.getByRole('link', { name: 'Council Resolution 1306' }).waitFor();
  });

  it('adds another place that states it; one that the report does not have is refused', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Add another place that states it …' }).click();
    await dialog().getByLabel('Document').selectOption({
      label: 'Outcome of the twentieth meeting of the Council Working Group on Child Online Protection',
    });
    await dialog().getByLabel('Paragraph').fill('7.33');
    await dialog().getByLabel('Wording there').fill('a statement to the study groups');
    await dialog().getByLabel('Stated on').fill('2024-01-23');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await dialog()
      .getByText(/has no paragraph 7\.33/)
      .waitFor();
    await dialog().getByLabel('Paragraph').fill('7.3');
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(/^Also stated in §7\.3: wordings differ/).waitFor();
  });

  it('says that the report was transmitted, and who may see it', async () => {
    const { page } = visitor;
    await page.goto('/meetings/CWG-COP-20');
    await page.getByRole('button', { name: /^Version 1: how far it has come/ }).click();
    await dialog().getByLabel('To which session').selectOption('COUNCIL-2024');
    await dialog().getByLabel('Its symbol there (optional)').fill('C24/18-E');
    await dialog().getByLabel('When it happened').fill('2024-05-02');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('transmitted to COUNCIL-2024 as C24/18-E on 2 May 2024').waitFor();
    await page.getByRole('button', { name: 'Who may see the document …' }).click();
    await dialog().getByLabel('Seen by').selectOption('secretariat');
    await dialog().getByLabel('Reason').fill('Until the Council has it.');
    await dialog().getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByText('The document is for the secretariat.').waitFor();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('link', { name: 'the file' }).click();
    expect((await downloaded).suggestedFilename()).toBe('cwg-cop-20-report-1.txt');
  });
});
