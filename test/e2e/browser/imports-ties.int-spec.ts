import { Desk } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const TASK = 'It was agreed that the Secretariat will publish the compendium of good practices on helplines.';
const WISH = 'UNICEF proposed that a barometer of school bullying be printed for each classroom.';
const REPORT = [
  'Report of the 33rd meeting of the Council Working Group on Child Online Protection, 21 January 2025',
  '5 Reports',
  '5.1 UNICEF informed the meeting that the compendium of good practices on helplines had been published.',
  '9 Outcomes of the meeting',
  `9.1 ${TASK}`,
  '9.2 The Group agreed that a barometer of school bullying will be printed for each classroom.',
].join('\n\n');

/** Done in the page, as the officer who is signed in: what the pages record is recorded here in fewer steps. */
const RECORD = `(body) => fetch('/api/v1/outcomes', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
  body: JSON.stringify(body),
}).then((answer) => answer.json())`;

describeInBrowser('a proposal that looks like an outcome of the register', () => {
  let visitor: Visit;
  let desk: Desk;
  let review: string;
  const record = (body: object) =>
    visitor.page.evaluate<{ readonly id: string }>(
      `(${RECORD})(${JSON.stringify({ meeting: 'CWG-COP-20', effectiveOn: '2024-01-23', ...body })})`,
    );
  const at = (paragraph: string) => visitor.page.locator('li[data-status]').filter({ hasText: `§${paragraph},` });
  const open = async (paragraph: string) => {
    await visitor.page.goto(review);
    await at(paragraph).getByRole('button').first().click();
    await desk
      .focused()
      .filter({ hasText: `§${paragraph},` })
      .waitFor();
  };
  const register = async (id: string) => {
    await visitor.page.goto(`/register/${id}`);
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  };
  const bothTexts = async (ours: string, theirs: string) => {
    for (const words of [ours, theirs]) await desk.focused().getByText(words).first().waitFor();
    await desk.focused().getByText('This report', { exact: true }).waitFor();
    await desk
      .focused()
      .getByText(/\d+ % alike/)
      .first()
      .waitFor();
  };
  let task = '';
  let wish = '';

  beforeAll(async () => {
    visitor = await visit();
    const { page } = visitor;
    desk = new Desk(page);
    const title = 'Publish the compendium of good practices on helplines';
    ({ id: task } = await record({ kind: 'action_item', title, wordings: [TASK], owners: [{ entity: 'unicef' }] }));
    const raised = { kind: 'proposal', title: 'Print a barometer of school bullying for each classroom' };
    ({ id: wish } = await record({ ...raised, wordings: [WISH], issuers: [{ entity: 'unicef' }] }));
    await desk.putIn({ name: 'thirty-third.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) });
    review = new URL(page.url()).pathname;
  });
  afterAll(() => visitor.end());

  it('says it again: one key ties it, both texts stand side by side, and the register shows the tie', async () => {
    const { page } = visitor;
    await open('9.1');
    await desk.press('1');
    await bothTexts('will publish the compendium', 'CWG-COP-20/');
    await desk.focused().getByText('record a new outcome that asks again for').waitFor();
    await desk.press('a');
    await at('9.1')
      .getByText(/Accepted as CWG-COP-33\//)
      .first()
      .waitFor();
    await register(task);
    await page
      .getByRole('link', { name: /Secretariat will publish the compendium/ })
      .first()
      .waitFor();
  });

  it('adopts a proposal: both texts, and the proposal is adopted as the new outcome', async () => {
    const { page } = visitor;
    await open('9.2');
    await desk.press('1');
    await desk.focused().getByText('record a new outcome that adopts').waitFor();
    await bothTexts('will be printed', 'be printed for each classroom');
    await desk.press('a');
    await at('9.2')
      .getByText(/Accepted as CWG-COP-33\//)
      .first()
      .waitFor();
    await register(wish);
    await page
      .getByText(/barometer of school bullying will be printed/i)
      .first()
      .waitFor();
  });

  it('tells that it was done: accepting claims it, with the words as evidence; undo takes the claim back', async () => {
    const { page } = visitor;
    await open('5.1');
    await bothTexts('had been published', 'will publish the compendium');
    await desk
      .focused()
      .getByText(/record a step of CWG-COP-20\/\d+, and no new outcome/)
      .first()
      .waitFor();
    await desk.press('a');
    await at('5.1')
      .getByText(/Accepted as CWG-COP-20\//)
      .first()
      .waitFor();
    await register(task);
    await page.locator('header').getByText('awaiting verification').waitFor();
    await page.getByText('had been published').first().waitFor();
    await open('5.1');
    await desk.press('u');
    await at('5.1').getByText('To decide').waitFor();
    await register(task);
    await page.locator('header').getByText('awaiting verification').waitFor({ state: 'detached' });
  });
});
