import { describeInBrowser } from './launch-browser.js';
import { findings, looks, settled, sideways } from './looks.js';
import { visit, type Visit } from './visit.js';

/** Open in the sample, owned by the secretariat. */
const PLAN = 'CWG-COP-20/12';

describeInBrowser('an officer and the reminders', () => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit();
    const { page } = visitor;
    await settled(page, '/reminders');
    await page.getByRole('button', { name: 'Switch reminders on' }).click();
    await page.getByText('Reminders are on since').waitFor();
  });
  afterAll(() => visitor.end());
  const dialog = () => visitor.page.getByRole('dialog');
  const part = (name: string) => visitor.page.getByRole('region', { name });

  it('sees before saving who would get what by another policy, and names who signs', async () => {
    const { page } = visitor;
    await part('How this body reminds').getByRole('button', { name: 'Change…' }).click();
    await dialog().getByLabel('Signed by').fill('A. Officer');
    await dialog().getByLabel('Answers go to').fill('a.officer@example.org');
    await dialog().getByRole('button', { name: 'Show who would get what, when' }).click();
    await dialog().getByRole('status').getByText(/until/).waitFor();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('signed by A. Officer').waitFor();
  });

  it('sees who was never reminded and why, and has them reminded with the next mail', async () => {
    const { page } = visitor;
    const never = part('Never reminded');
    const line = never.getByRole('listitem').filter({ hasText: PLAN }).first();
    await line.waitFor();
    await line.getByRole('button', { name: `Remind now: the owners of ${PLAN}` }).click();
    await page.getByText(`${PLAN}: will be reminded`).waitFor();
    await page.getByText(/with the mail of \d/).waitFor();
  });

  it('sees what is coming up by person, and how the next mails read', async () => {
    const coming = part('Coming up');
    await coming.getByText('By person').click();
    await coming.getByText('because an officer asked for it').first().waitFor();
    await coming.getByRole('button', { name: 'Show how the next mails read' }).click();
    await coming.getByRole('group').first().click();
    await coming.getByText(PLAN).first().waitFor();
  });

  it('says that a colleague is away and who gets the mail then, changes it, and takes it back', async () => {
    const { page } = visitor;
    await part('Who is away').getByRole('button', { name: 'Record a leave…' }).click();
    await dialog().getByRole('combobox', { name: 'Who is away' }).fill('Second');
    await page.getByRole('option', { name: 'Second secretariat officer' }).click();
    await dialog().getByLabel('First day away').fill('2090-07-03');
    await dialog().getByLabel('Last day away').fill('2090-07-01');
    await dialog().getByRole('button', { name: 'Record' }).click();
    await dialog().getByText('The leave ends before it begins.').waitFor();
    await dialog().getByLabel('Last day away').fill('2090-07-14');
    await dialog().getByRole('combobox', { name: 'Who gets the mail meanwhile' }).click();
    await page.getByRole('option', { name: 'Secretariat officer', exact: true }).click();
    await dialog().getByRole('button', { name: 'Record' }).click();
    await dialog().waitFor({ state: 'detached' });
    const away = part('Who is away');
    await away.getByText('Mail goes to Secretariat officer').waitFor();
    await away.getByRole('button', { name: /^Change the leave of Second secretariat officer/ }).click();
    await dialog().getByLabel('Last day away').fill('2090-07-21');
    await dialog().getByRole('button', { name: 'Change' }).click();
    await dialog().waitFor({ state: 'detached' });
    await away.getByText('3 July 2090 to 21 July 2090. Mail goes to Secretariat officer').waitFor();
    await away.getByRole('button', { name: /^Take back the leave of Second secretariat officer/ }).click();
    await away.getByText('Nobody is away, as far as is recorded.').waitFor();
  });

  it('says of oneself when one is away', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'When I am away …' }).click();
    await dialog().getByText('No leave of yours is recorded.').waitFor();
    await dialog().getByLabel('First day away').fill('2090-08-01');
    await dialog().getByLabel('Last day away').fill('2090-08-05');
    await dialog().getByRole('button', { name: 'Record' }).click();
    await dialog().waitFor({ state: 'detached' });
    await part('Who is away').getByText('Mail waits for the return').waitFor();
  });

  it('finds the queues from the page of the system', async () => {
    const { page } = visitor;
    await settled(page, '/system');
    await page.getByRole('link', { name: 'the queues' }).click();
    await page.waitForURL(/\/api\/v1\/system\/queues/);
    await page.getByText('reminders', { exact: true }).first().waitFor();
  });

  describe.each(looks)('$look', ({ settings }) => {
    it('nothing serious is found on the page, in its dialogs and on an outcome', async () => {
      const page = await visitor.window(settings);
      await settled(page, '/reminders');
      await page.getByRole('region', { name: 'Never reminded' }).getByRole('listitem').first().waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      for (const open of ['Record a leave…', 'Change…']) {
        await page.getByRole('button', { name: open }).click();
        await page.getByRole('dialog').waitFor();
        expect(await findings(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      const line = page.getByRole('region', { name: 'Never reminded' }).getByRole('listitem').first();
      await line.getByRole('link').click();
      await page.getByRole('region', { name: 'Reminders and answers' }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  });
});
