import { readFile } from 'node:fs/promises';
import { Desk, TWENTIETH } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

/** Of a report with some forty proposals. */
const MOST_KEYS = 25;

/** From 90 % to 70 %: `npm run quality` says how often proposals of each confidence are right. */
const LOWER = 2;

/** Done in the page, as the system manager who is signed in: a body that knows nothing yet, with themself as its secretariat. */
const ESTABLISH = `async () => {
  const send = async (path, body) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
    const answer = await fetch('/api/v1' + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const name = 'Council Working Group on Child Online Protection';
  await send('/bodies', { body: 'CWG-NEW', name, timeZone: 'Europe/Zurich', effectiveOn: '2010-01-01' });
  const { person } = await (await fetch('/api/v1/me')).json();
  await send('/people/' + person.id + '/memberships', { role: 'secretariat', bodyId: 'CWG-NEW', from: '2010-01-01' });
}`;

describeInBrowser('a whole review of the 20th report, where nothing of it is in the register yet', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
    await visitor.page.evaluate(`(${ESTABLISH})()`);
  });
  afterAll(() => visitor.end());

  it('accepts at once what is sure, and takes few keys for what is left', async () => {
    const { page } = visitor;
    const desk = new Desk(page);
    // The sample holds the very file for its own body.
    const buffer = Buffer.concat([await readFile(TWENTIETH), Buffer.from('\n')]);
    await desk.putIn({ name: 'twentieth.txt', mimeType: 'text/plain', buffer }, '/imports?body=CWG-NEW');
    const all = Number(/of (\d+)/.exec(await desk.left().innerText())?.[1]);
    await desk.press('A');
    const dialog = page.getByRole('dialog');
    await dialog.locator('select:focus').waitFor();
    for (let n = 0; n < LOWER; n += 1) await desk.press('ArrowDown');
    await desk.press('Enter');
    await dialog.getByText(/^\d+ proposals accepted/).waitFor();
    const atOnce = Number.parseInt(await dialog.getByText(/^\d+ proposals accepted/).innerText(), 10);
    await dialog.locator('button:focus').waitFor();
    await desk.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const over = page.getByText('Everything is decided');
    const next = page.locator('li[data-current][data-status=open]').filter({ hasNotText: 'Being recorded' });
    await desk.press('n');
    for (;;) {
      await next.or(over).first().waitFor();
      if (await over.isVisible()) break;
      await desk.press('a');
    }
    process.stdout.write(
      `A whole review of the 20th report, sure ones at once: ${all} proposals, ${atOnce} at once, ${desk.keys} keys\n`,
    );
    expect(desk.keys).toBeLessThanOrEqual(MOST_KEYS);
  });
});
