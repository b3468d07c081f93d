import { Desk, TWENTIETH } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

/** Read in the page: whether the lit words stand in the report's own window. */
const IN_SIGHT = `(() => {
  const words = document.querySelector('[data-in-focus]').getBoundingClientRect();
  const frame = document.querySelector('[data-scrolls]').getBoundingClientRect();
  return words.top >= frame.top && words.bottom <= frame.bottom;
})()`;
/** Done in the page: selects the first two of the lit words, and says which they are. */
const SELECT_TWO = `(() => {
  const text = document.querySelector('[data-in-focus]').firstChild;
  const [words] = /^\\S+\\s+\\S+/.exec(text.data);
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, words.length);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  return words;
})()`;
const NOT_A_REPORT = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 and no more') };

describeInBrowser('the secretariat and the report of a meeting', () => {
  let visitor: Visit;
  let desk: Desk;
  beforeAll(async () => {
    visitor = await visit();
    desk = new Desk(visitor.page);
  });
  afterAll(() => visitor.end());

  it('is told what to do with a file that cannot be read', async () => {
    const { page } = visitor;
    await page.goto('/imports');
    await page.getByRole('heading', { name: 'No report has been put in yet' }).waitFor();
    await page.locator('input[type=file]').setInputFiles(NOT_A_REPORT);
    await page.getByText('report.pdf could not be read').waitFor();
    await page.getByText(/^Code report-/).waitFor();
    await page.getByRole('button', { name: 'Choose a report …' }).waitFor();
  });

  it('puts a report in and has it before itself, the first proposal in focus and its words lit', async () => {
    const { page } = visitor;
    await desk.putIn(TWENTIETH);
    const lit = await desk.lit().first().innerText();
    expect(await desk.focused().innerText()).toContain(lit.slice(0, 40));
    expect(await page.evaluate<boolean>(IN_SIGHT)).toBe(true);
    await page.getByRole('link', { name: 'Imports 1 waiting' }).waitFor();
  });

  it('goes from one to the next, and the report follows', async () => {
    const { page } = visitor;
    const before = await desk.lit().first().innerText();
    for (let n = 0; n < 20; n += 1) await desk.press('j');
    expect(await desk.lit().first().innerText()).not.toBe(before);
    expect(await page.evaluate<boolean>(IN_SIGHT)).toBe(true);
    await desk.press('ArrowUp');
    await desk.press('k');
  });

  it('accepts, dismisses with a reason and takes both back', async () => {
    const { page } = visitor;
    await page.goto(`${page.url().split('?')[0] ?? ''}?from=90&show=open`);
    const title = await desk.focused().getByRole('button').first().innerText();
    await desk.press('a');
    await page.getByText(/· 1 accepted · 0 dismissed$/).waitFor();
    await desk.press('d');
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^Background or thanks/ })
      .check();
    await desk.press('Enter');
    await page.getByText(/· 1 accepted · 1 dismissed$/).waitFor();
    await desk.press('u');
    await page.getByText(/· 1 accepted · 0 dismissed$/).waitFor();
    await desk.press('u');
    await page.getByText(/· 0 accepted · 0 dismissed$/).waitFor();
    expect(await desk.focused().getByRole('button').first().innerText()).toBe(title);
  });

  it('keeps what is half typed when the window closes, and saves it in place', async () => {
    const { page } = visitor;
    await desk.press('e');
    await desk.focused().getByLabel('Title').fill('A title by the officer');
    await desk.focused().getByRole('button', { name: 'End a word earlier' }).click();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    expect(await desk.focused().getByLabel('Title').inputValue()).toBe('A title by the officer');
    await desk.focused().getByRole('button', { name: 'Save', exact: true }).click();
    await desk
      .focused()
      .getByRole('button', { name: /A title by the officer/ })
      .waitFor();
  });

  it('takes the words that are selected in the report', async () => {
    const { page } = visitor;
    await desk.press('e');
    const words = await page.evaluate<string>(SELECT_TWO);
    await desk.focused().getByRole('button', { name: 'Take the words selected in the report' }).click();
    await desk.focused().getByText(`“${words}”`).waitFor();
    expect(await desk.lit().allInnerTexts()).toEqual([words]);
    await page.keyboard.press('Escape');
    await desk.focused().getByLabel('Title').waitFor({ state: 'detached' });
  });

  it('merges two that say the same, with both wordings side by side, and splits one', async () => {
    const { page } = visitor;
    await page.goto(page.url().split('?')[0] ?? '');
    const all = Number(/of (\d+)/.exec(await desk.left().innerText())?.[1]);
    await desk.press('m');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await page.getByText(`${all - 1} of ${all - 1} left`).waitFor();
    await desk.press('u');
    await page.getByText(`${all} of ${all} left`).waitFor();
    await desk
      .line(/Malawi/)
      .getByRole('button')
      .first()
      .click();
    await desk.press('s');
    await page.getByRole('dialog').getByRole('button', { name: 'Split' }).click();
    await page.getByText(`${all + 1} of ${all + 1} left`).waitFor();
  });

  it('knows the same file, and leads to what is there', async () => {
    const { page } = visitor;
    const before = new URL(page.url()).pathname;
    await page.goto('/meetings/CWG-COP-20');
    await page.locator('input[type=file]').setInputFiles(TWENTIETH);
    await page.waitForURL(`**${before}*`);
    await page.getByText('This file was put in before. Here it is.').waitFor();
  });

  it('is told who was quicker', async () => {
    const { page } = visitor;
    const colleague = await visitor.window({});
    const theirs = new Desk(colleague);
    await page.goto(`${page.url().split('?')[0] ?? ''}?show=open`);
    await desk.left().waitFor();
    await page.route('**/api/v1/live*', (route) => route.abort());
    await page.reload();
    await colleague.goto(page.url());
    await theirs.left().waitFor();
    await theirs.dismiss();
    await colleague.getByText(/· 0 accepted · 1 dismissed$/).waitFor();
    await desk.dismiss();
    await page.getByText(/^Not recorded: .*System manager recorded .Proposal dismissed./).waitFor();
    await colleague.close();
  });
});
