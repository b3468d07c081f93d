import { MailboxView, MailView } from '@app/contracts';
import { addDays, dateIn } from '@app/kernel';
import { Client } from '../http/client.js';
import { findOne } from '../http/sample-outcomes.js';
import { describeInBrowser } from './launch-browser.js';
import { findings, looks, settled, sideways } from './looks.js';
import { visit, type Visit } from './visit.js';

const TODAY = dateIn('Europe/Zurich', new Date());
/** What others owe is asked for a week before: a reminder of today, which waits for an officer. */
const DUE = addDays(TODAY, 7);
/** The next working day's mail; what is due then is still ahead. */
const NEXT_MAIL = `${workingDayAfter(TODAY)}T08:00:00Z`;
const GAME = 'CWG-COP-20/6';
const GUIDE = 'CWG-COP-11/2';
const TOOLKIT = 'Publish toolkit sport';
const SPORTS = 'CWG-COP-18/7';

function workingDayAfter(day: typeof TODAY): typeof TODAY {
  const next = addDays(day, 1);
  return [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay()) ? workingDayAfter(next) : next;
}

/** Switches reminders on, and gives four outcomes that others owe a limit in a week. */
async function fourHeld({ page, app }: Visit): Promise<Client> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const officer = new Client(app.url, { cookie });
  const send = async (path: string, body: object): Promise<void> => {
    const { status } = await officer.send('POST', path, body, { 'Idempotency-Key': crypto.randomUUID() });
    expect([200, 201]).toContain(status);
  };
  await send('/api/v1/bodies/CWG-COP/reminder-switches', { on: true });
  for (const reference of [GAME, GUIDE, TOOLKIT, SPORTS]) {
    const { id } = await findOne(officer, reference);
    const how = reference === GAME ? 'deadline-extensions' : 'deadlines';
    const said = {
      words: 'by the end of next week',
      ...(reference === GAME && { grantedBy: 'the Chair', reason: 'The themes changed.' }),
    };
    await send(`/api/v1/outcomes/${id}/${how}`, { due: { type: 'date', on: DUE }, effectiveOn: TODAY, ...said });
  }
  // Else the page would have them with the next tick of the program, within a minute.
  expect((await app.cli('reminders', 'tick', '--at', new Date().toISOString())).code).toBe(0);
  return officer;
}

describeInBrowser('an officer, what is held, and what is answered', () => {
  let visitor: Visit;
  let officer: Client;
  beforeAll(async () => {
    visitor = await visit();
    officer = await fourHeld(visitor);
    await settled(visitor.page, '/reminders');
  });
  afterAll(() => visitor.end());
  const dialog = () => visitor.page.getByRole('dialog');
  const part = (name: string) => visitor.page.getByRole('region', { name });
  const held = () => part('Waiting for your release');

  it('releases nothing before somebody signs', async () => {
    await held().getByText('Nobody signs yet.').waitFor();
    expect(
      await held()
        .getByRole('button', { name: /^Release/ })
        .first()
        .isDisabled(),
    ).toBe(true);
    await part('How this body reminds').getByRole('button', { name: 'Change…' }).click();
    await dialog().getByLabel('Signed by').fill('A. Officer');
    await dialog().getByLabel('Answers go to').fill('a.officer@example.org');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'detached' });
    await held().getByText('Nobody signs yet.').waitFor({ state: 'detached' });
  });

  it('reads the mail that they would become, and releases what goes to one of them', async () => {
    const { page } = visitor;
    await held()
      .getByText(/^The mail of .*/)
      .first()
      .click();
    await held()
      .getByText(/Working-level|A\. Officer/)
      .first()
      .waitFor();
    await held().getByRole('button', { name: 'Release 2 reminders to Focal point of UNICEF' }).click();
    await page.getByText(/^2 released: each goes with the next mail of its recipient/).waitFor();
    await held()
      .getByRole('button', { name: /to Focal point of UNICEF$/ })
      .first()
      .waitFor({ state: 'detached' });
  });

  it('releases one alone of several, and says why when one is not to go out', async () => {
    const { page } = visitor;
    await held()
      .getByRole('button', { name: `Release ${GUIDE} to International Telecommunication Union` })
      .click();
    await page.getByText(/^1 released: /).waitFor();
    await held()
      .getByRole('button', { name: /^Dismiss \d reminders? to Focal point of the SCORT Foundation$/ })
      .click();
    await dialog().getByRole('button', { name: 'Dismiss' }).click();
    expect(await dialog().count()).toBe(1);
    await dialog().getByLabel('Why').fill('Agreed by telephone.');
    await dialog().getByRole('button', { name: 'Dismiss' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(/^\d dismissed\./).waitFor();
    await held()
      .getByRole('button', { name: /to Focal point of the SCORT Foundation$/ })
      .first()
      .waitFor({ state: 'detached' });
  });

  it('releases all that is left with one click', async () => {
    const { page } = visitor;
    await held()
      .getByRole('button', { name: /^Release (all \d+|it)$/ })
      .click();
    await page
      .getByText(/^\d+ released: each goes with the next mail/)
      .last()
      .waitFor();
    await held().getByText('Nothing to others waits for you.').waitFor();
  });

  it('sees what the owner answered through the link of the mail, and settles it', async () => {
    const { page, app } = visitor;
    expect((await app.cli('reminders', 'tick', '--at', NEXT_MAIL)).code).toBe(0);
    const { items } = await officer.read(MailboxView, '/api/v1/mailbox');
    const mail = items.find(({ to }) => to.name === 'Focal point of UNICEF');
    const { text } = await officer.read(MailView, `/api/v1/mailbox/${mail?.id ?? ''}`);
    const [link = ''] = /https?:\S+\/answer\/\S+/.exec(text) ?? [];
    const owner = await (await visitor.browser.newContext()).newPage();
    await owner.goto(link);
    await owner.getByLabel('It is in progress').check();
    await owner.getByRole('textbox', { name: 'Note' }).fill('Two of three chapters are drafted.');
    await owner.getByLabel('I am Focal point of UNICEF').check();
    await owner.getByRole('button', { name: 'Send the answer' }).click();
    await owner.getByRole('heading', { name: 'Thank you, your answer was received' }).waitFor();
    const reference = /CWG-COP-\d+\/\d+/.exec(await owner.innerText('body'))?.[0] ?? '';
    await owner.context().close();

    await settled(page, `/register/${(await findOne(officer, reference)).id}`);
    const answers = part('Reminders and answers');
    await answers.getByText(/^Reminders are paused since/).waitFor();
    await answers.getByText('through the link sent to Focal point of UNICEF').waitFor();
    await answers.getByRole('button', { name: 'Do not accept …' }).click();
    expect(await findings(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await answers.getByRole('button', { name: 'Accept …', exact: true }).click();
    await dialog().getByRole('button', { name: 'Accept', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await answers.getByText(/^Accepted/).waitFor();
    await answers.getByText(/^Reminders are paused since/).waitFor({ state: 'detached' });
  });

  describe.each(looks)('$look', ({ settings }) => {
    it('nothing serious is found where reminders were released and answered', async () => {
      const page = await visitor.window(settings);
      await settled(page, '/reminders');
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  });
});
