import { Desk, TWENTIETH } from './imports-desk.js';
import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

const EACH = 6;

describeInBrowser('two officers and one report', () => {
  let visitor: Visit;
  let ours: Desk;
  let theirs: Desk;
  beforeAll(async () => {
    visitor = await visit();
    ours = new Desk(visitor.page);
    theirs = new Desk(await visitor.colleague('second-officer@example.org'));
    await ours.putIn(TWENTIETH);
    await theirs.page.goto(new URL(visitor.page.url()).pathname);
    await theirs.left().waitFor();
  });
  afterAll(() => visitor.end());

  const both = [() => ours, () => theirs];
  const bothSee = (words: RegExp) => Promise.all(both.map((desk) => desk().page.getByText(words).first().waitFor()));

  it('see at once what the other decides, and by whom it was', async () => {
    const title = await ours.focused().getByRole('button').first().innerText();
    await ours.dismiss();
    await bothSee(/· 0 accepted · 1 dismissed$/);
    await theirs.page.getByText(/^System manager /).waitFor();
    const [words = ''] = title.split('\n');
    await theirs.page.getByRole('button', { name: words }).first().click();
    await theirs
      .focused()
      .getByText(/Dismissed by System manager/)
      .waitFor();
  });

  it('lose nothing that is half typed while the other goes on', async () => {
    await ours.page.goto(`${new URL(ours.page.url()).pathname}?show=open`);
    await ours.left().waitFor();
    await ours.press('e');
    await ours.focused().getByLabel('Title').fill('Half typed, and kept');
    await theirs.page.goto(`${new URL(theirs.page.url()).pathname}?show=open`);
    await theirs.left().waitFor();
    await theirs.press('j');
    await theirs.dismiss();
    await bothSee(/· 0 accepted · 2 dismissed$/);
    expect(await ours.focused().getByLabel('Title').inputValue()).toBe('Half typed, and kept');
    await ours.focused().getByRole('button', { name: 'Save', exact: true }).click();
    await ours.line('Half typed, and kept').waitFor();
    await theirs.line('Half typed, and kept').waitFor();
  });

  it('decide on many at the same time, from both ends, and all of it is recorded', async () => {
    for (const desk of both) await desk().page.goto(new URL(desk().page.url()).pathname);
    const lines = theirs.page.locator('li[data-status]');
    await lines.last().waitFor();
    const decideUpwards = async () => {
      for (let n = 1; n <= EACH; n += 1) {
        await lines.nth(-n).getByRole('button').first().click();
        await theirs.dismiss();
      }
    };
    const decideDownwards = async () => {
      await ours.page.locator('li[data-current][data-status=open]').waitFor();
      for (let n = 0; n < EACH; n += 1) await ours.dismiss();
    };
    await Promise.all([decideUpwards(), decideDownwards()]);
    await bothSee(new RegExp(`· 0 accepted · ${2 + 2 * EACH} dismissed$`));
  });

  it('take back what they decided themselves, and not what the other did', async () => {
    await ours.press('u');
    await bothSee(new RegExp(`· 0 accepted · ${1 + 2 * EACH} dismissed$`));
    await theirs.press('u');
    await bothSee(new RegExp(`· 0 accepted · ${2 * EACH} dismissed$`));
    await theirs.page.locator('li[data-status=dismissed]').first().getByRole('button').first().click();
    await theirs
      .focused()
      .getByText(/Dismissed by System manager/)
      .waitFor();
  });
});
