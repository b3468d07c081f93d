import { describeInBrowser } from './launch-browser.js';
import { visit, type Visit } from './visit.js';

describeInBrowser('a chair who reports what moved', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
  });
  afterAll(() => visitor.end());

  it('comes from a meeting, and chooses another beginning by keyboard', async () => {
    const { page } = visitor;
    await page.goto('/meetings/CWG-COP-20');
    await page.getByRole('link', { name: 'What moved since the previous meeting' }).click();
    await page.waitForURL('**/moved?to=CWG-COP-20');
    // When the nineteenth met is not known, so the register cannot stand at its end.
    await page
      .getByText(/^Between CWG-COP-18 .* and CWG-COP-20 \(23 January 2024\), \d+ outcomes moved: 31 new/)
      .waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['New (31)', 'Moved on (4)']);
    await page.getByRole('link', { name: /^CWG-COP-18\/7 / }).waitFor();
    const from = page.getByRole('combobox', { name: 'From the end of' });
    await from.focus();
    await page.keyboard.type('16');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/moved?to=CWG-COP-20&from=16');
    await page.getByText(/^Between CWG-COP-16 .* 39 new outcomes/).waitFor();
  });

  it('is told where nothing moved, and what is no moment', async () => {
    const { page } = visitor;
    await page.goto('/moved?from=20&to=20');
    await page.getByRole('heading', { name: /^Nothing moved between CWG-COP-20/ }).waitFor();
    await page.goto('/moved?from=20&to=18');
    await page.getByText('moments-reversed').waitFor();
  });

  it('leads an auditor from an event of the timeline to the outcome as it stood after it', async () => {
    const { page } = visitor;
    await page.goto('/register?meeting=CWG-COP-18&q=sports+clubs');
    await page.getByRole('link', { name: /sports clubs/ }).click();
    const entries = page.getByRole('listitem').filter({ hasText: /Recorded / });
    await entries.nth(1).waitFor();
    const event = entries.first().getByRole('link', { name: /^event / });
    const number = (await event.innerText()).replace('event ', '');
    await event.click();
    await page.waitForURL(`**?asRecorded=${number}`);
    await page.getByText(`The register as it stood after event ${number}.`).waitFor();
    await entries.nth(1).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /^Annul/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await entries.nth(1).waitFor();
  });
});
