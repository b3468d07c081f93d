import { describeInBrowser, leaveEvidence } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const STATEMENT = /Liaison statement to ITU-T Study Group 17 on age assurance/;
const MATRIX_CELL = /^CWG-COP-20\/16 at CWG-COP-21: /;

describeInBrowser('an officer between two other tasks', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('uses a sign-in link once', async () => {
    const stranger = await visitor.browser.newPage();
    await stranger.goto(visitor.app.signInLink);
    await stranger.getByRole('button', { name: 'Sign in' }).click();
    await stranger.getByText('link-expired').waitFor();
    await stranger.close();
  });

  it('is led to the sign-in page and keeps the address', async () => {
    const stranger = await visitor.browser.newPage({ baseURL: visitor.app.url });
    await stranger.goto('/register?q=SG17');
    await stranger.waitForURL('**/sign-in?to=*');
    expect(new URL(stranger.url()).searchParams.get('to')).toBe('/register?q=SG17');
    await stranger.getByLabel('E-mail address').fill('nobody@example.org');
    await stranger.getByRole('button', { name: 'Send me a link' }).click();
    await stranger.getByText(/If nobody@example\.org is known here, a link is on its way/).waitFor();
    await stranger.close();
  });

  it('finds the recommendation on Resolution 1306 and the statement to Study Group 17', async () => {
    const { page } = visitor;
    await page.goto('/register');
    await page.keyboard.press('/');
    await page.keyboard.type('review of Council Resolution 1306');
    await page.getByRole('link', { name: 'Propose to Council a review of Council Resolution 1306' }).waitFor();
    await page.goto('/register?kind=liaison_statement&q=SG17');
    await page.getByRole('link', { name: STATEMENT }).waitFor();
    expect(await page.getByText('view recorded').count()).toBeGreaterThan(0);
  });

  it('records by keyboard alone that the statement was sent', async () => {
    const { page } = visitor;
    await page.goto('/register?kind=liaison_statement&q=SG17');
    await page.getByRole('link', { name: STATEMENT }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Liaison statement sent …' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('input:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('LS 20/2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('02122024');
    await page.getByRole('button', { name: 'On 12 February 2024, the evidence’s date' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Record', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Recorded: Liaison statement sent').waitFor();
    await page.locator('header').getByText('closed implemented').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'LS 20/2' });
    expect(await entry.innerText()).toMatch(/12 February 2024[\s\S]*recorded [\d,]+ days later/);
  });

  it('sees the matrix change, and what was before at an earlier meeting', async () => {
    const { page } = visitor;
    await page.goto('/matrix');
    const now = page.getByRole('row', { name: /CWG-COP-20\/16/ });
    await now.waitFor();
    expect(await now.getByRole('rowheader').innerText()).toContain('closed implemented');
    expect(await page.getByRole('link', { name: MATRIX_CELL }).getAttribute('aria-label')).toContain('no report held');
  });

  it('takes the step back, and the timeline shows both', async () => {
    const { page } = visitor;
    await page.goto('/register?kind=liaison_statement&q=SG17');
    await page.getByRole('link', { name: STATEMENT }).click();
    await page.getByRole('button', { name: /Annul “Liaison statement sent”/ }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('It was sent to another group.');
    await page.getByRole('button', { name: 'Annul', exact: true }).click();
    await page.getByText('Annulled: It was sent to another group.').waitFor();
    await page.locator('header').getByText('in progress').waitFor();
  });

  it('undoes a step from the toast', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Liaison statement sent …' }).click();
    await page.getByLabel('When it happened').fill('2024-02-12');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Annulled: Undone right after it was recorded.').waitFor();
  });

  it('writes nothing at another time than now', async () => {
    const { page } = visitor;
    const { pathname } = new URL(page.url());
    await page.goto(`${pathname}?asOf=2024-06-01`);
    await page.getByText('The register as of 1 June 2024, by what is recorded to date.').waitFor();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    for (const name of [/sent …/, /^Annul/, /Assign an owner/, /Correct the/, /Set a deadline/])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    await page.getByRole('link', { name: 'Register', exact: true }).click();
    await page.waitForURL('**/register?asOf=2024-06-01');
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.waitForURL('**/register');
  });

  it('records an outcome of a meeting with its paragraph, and stands before it', async () => {
    const { page } = visitor;
    await page.goto('/meetings/CWG-COP-20');
    await page.getByRole('button', { name: 'Record an outcome …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kind').selectOption('decision');
    await dialog.getByLabel('Title').fill('Keep the duration of one and a half days');
    await dialog.getByRole('button', { name: 'On 23 January 2024, the last day of the meeting' }).click();
    await dialog.getByLabel('Wording').fill('the importance and relevance of extending the duration of the CWG');
    await dialog.getByLabel('Paragraph').fill('9.1');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { name: 'Keep the duration of one and a half days' }).waitFor();
    await page.getByText('CWG-COP-20/32').first().waitFor();
  });

  it('jumps to an outcome from anywhere', async () => {
    const { page } = visitor;
    await page.goto('/meetings');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('CWG-COP-20/17');
    await page.getByRole('option', { name: /CWG-COP-20\/17/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /review of Council Resolution 1306/ }).waitFor();
  });

  it('keeps what was typed when a colleague was quicker, and says who recorded what', async () => {
    const { page } = visitor;
    const colleague = await visitor.window({});
    await colleague.goto(page.url());
    for (const [window, words, date] of [
      [page, 'before the session', '2027-06-01'],
      [colleague, 'end of the year', '2027-12-31'],
    ] as const) {
      await window.getByRole('button', { name: 'Set a deadline …' }).click();
      await window.getByLabel(/^Date/).fill(date);
      await window.getByLabel('In words').fill(words);
      await window.getByLabel('When this was decided').fill('2024-01-23');
    }
    await colleague.getByRole('button', { name: 'Set', exact: true }).click();
    await colleague.getByText('Recorded: Deadline set').waitFor();
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await page.getByText(/System manager recorded “Deadline set”/).waitFor();
    expect(await page.getByLabel('In words').inputValue()).toBe('before the session');
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await page.locator('dd').getByText('before the session').waitFor();
    expect(await page.locator('dd').getByText('end of the year').count()).toBe(1);
    await leaveEvidence();
  });
});
