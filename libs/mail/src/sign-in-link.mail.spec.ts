import { signInLinkMail } from './sign-in-link.mail.js';

const url = 'https://sequitur.example.org/sign-in/confirm?token=abc&next=%2F';
const link = { email: 'officer@example.org', language: 'en', url, expiresInMinutes: 15 };
const mail = signInLinkMail(link);

describe('the mail with a link to sign in by', () => {
  it('has the link in text and in HTML and says how long it works', () => {
    expect(mail.to.address).toBe('officer@example.org');
    expect(mail.text).toContain(`\n${url}\n`);
    expect(mail.html).toContain(`href="${url.replace('&', '&amp;')}"`);
    for (const part of [mail.text, mail.html]) expect(part).toContain('works once and for 15 minutes');
  });

  it('has an id of its own, which does not give the link away', () => {
    expect(mail.messageId).toMatch(/^<sign-in\.[0-9a-f]{32}@sequitur\.example\.org>$/);
  });

  it('speaks the language of the person', () => {
    expect(signInLinkMail({ ...link, language: 'fr-CH' })).toMatchObject({
      subject: 'Votre lien de connexion à Sequitur',
      text: expect.stringContaining('pendant 15 minutes') as string,
      html: expect.stringContaining('<html lang="fr">') as string,
    });
    expect(signInLinkMail({ ...link, language: 'es' }).text).toContain('durante 15 minutos');
  });
});
