import { Desk, TWENTIETH } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

/** Accepting is one key, dismissing two; whoever goes through all needs no other. */
const MOST_KEYS_FOR_ONE = 2;

describeInBrowser('a whole review of the 20th report by keyboard', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('takes two keys for a proposal at most, and ends with the way to the register', async () => {
    const { page } = visitor;
    const desk = new Desk(page);
    await desk.putIn(TWENTIETH);
    const all = Number(/of (\d+)/.exec(await desk.left().innerText())?.[1]);
    const startedAt = Date.now();
    const over = page.getByText('Everything is decided');
    const next = page.locator('li[data-current][data-status=open]').filter({ hasNotText: 'Being recorded' });
    for (;;) {
      await next.or(over).first().waitFor();
      if (await over.isVisible()) break;
      await decide(desk);
    }
    const told = `${all} proposals, ${desk.keys} keys, ${Math.round((Date.now() - startedAt) / 1000)} s`;
    process.stdout.write(`A whole review of the 20th report: ${told}\n`);
    expect(desk.keys).toBeLessThanOrEqual(MOST_KEYS_FOR_ONE * all);
    await page.getByRole('button', { name: 'Finish the review' }).click();
    await page.getByText('The review is finished').waitFor();
    await page.getByRole('link', { name: 'The outcomes in the register' }).click();
    await page.getByRole('heading', { level: 1, name: /^Register/ }).waitFor();
  });
});

/** Accepts what can be accepted as it stands, and leaves out what only tells of something done. */
async function decide(desk: Desk): Promise<void> {
  const isTold = (await desk.focused().innerText()).includes('which is no outcome of its own');
  await (isTold ? desk.dismiss() : desk.press('a'));
}
