import { Pool } from 'pg';
import { OFFICER } from '../spec-support/establish.js';
import { Register, SECRET } from '../spec-support/register.js';
import { choiceUrl } from './choice-token.js';
import { MailChoices } from './mail-choices.js';

const link = (recipient: string): string =>
  new URL(choiceUrl({ publicUrl: 'https://sequitur.example.org', sessionSecret: SECRET }, recipient)).pathname;

describe('the page on which a recipient chooses how often mail comes', () => {
  let register: Register;
  beforeAll(async () => {
    register = await Register.open({ now: '2090-05-25T06:00:00Z' });
  });
  beforeEach(() => register.app.get(MailChoices).choose(OFFICER, 'each_day'));
  afterAll(() => register.close());

  const chosen = async (recipient = OFFICER): Promise<string> =>
    (await register.app.get(MailChoices).of(recipient)).often;
  const get = (url: string) => register.app.inject({ url });
  const post = (url: string, payload: string | Buffer, type = 'application/x-www-form-urlencoded') =>
    register.app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } });

  it('shows what is chosen, and changes nothing however often it is fetched', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { statusCode, body, headers } = await get(link(OFFICER));
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      expect(body).toContain('value="each_day" checked');
    }
    expect(await chosen()).toBe('each_day');
  });

  it('takes a choice and shows it', async () => {
    const { statusCode, headers } = await post(link(OFFICER), 'often=weekly');
    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 303, location: `${link(OFFICER)}?saved` });
    const { body } = await get(`${link(OFFICER)}?saved`);
    expect(body).toContain('value="weekly" checked');
    expect(body).toContain('Saved.');
    expect(await chosen()).toBe('weekly');
  });

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('takes one click in a mail program, sent as %s, without a redirection', async (type, payload) => {
    expect((await post(link(OFFICER), payload, type)).statusCode).toBe(200);
    expect(await chosen()).toBe('duties');
  });

  it('works for an office that has no person', async () => {
    await post(link('unicef'), 'List-Unsubscribe=One-Click');
    expect(await chosen('unicef')).toBe('duties');
    expect((await get(link('unicef'))).body).toContain('This is for mail to UNICEF.');
  });

  it('is in the language of the person', async () => {
    const setLanguage = (language: string) =>
      register.app.get(Pool).query('update directory.person set language = $2 where id = $1', [OFFICER, language]);
    await setLanguage('fr');
    const { body } = await get(link(OFFICER));
    await setLanguage('en');
    expect(body).toContain('<html lang="fr">');
    expect(body).toContain('Enregistrer');
  });

  it.each(['', 'often=never', 'often=weekly&often=hourly', 'List-Unsubscribe=Two-Clicks'])(
    'says what to do where nothing is chosen: %s',
    async (payload) => {
      const { statusCode, body } = await post(link(OFFICER), payload);
      expect(statusCode).toBe(422);
      expect(body).toContain('Choose one of these.');
      expect(await chosen()).toBe('each_day');
    },
  );

  it('helps whoever comes with an address that is not whole, and changes nothing', async () => {
    const short = link(OFFICER).slice(0, -1);
    for (const { statusCode, body } of [await get(short), await post(short, 'often=weekly')]) {
      expect(statusCode).toBe(404);
      expect(body).toContain('Open the link in the mail itself');
    }
    expect((await get(link('10000000-0000-4000-8000-999999999999'))).statusCode).toBe(404);
    expect(await chosen()).toBe('each_day');
  });
});
