import { isoDateOf } from '@app/kernel';
import { type ClosingContent } from './closing-content.js';
import { closingMail, closingMessageId } from './closing-mail.js';

const note = 'sequitur.example.org\n1204\nq83vEg==\n\n— sequitur.example.org 8J+YgA==\n';
const content: ClosingContent = {
  closing: {
    ...{ meeting: 'CWG-COP-20', title: 'Twentieth <meeting>', closedOn: isoDateOf('2024-03-01') },
    bodies: ['Council Working Group on Child Online Protection'],
  },
  to: { name: 'Office of the Chair', address: 'chair@example.org' },
  language: 'en',
  roles: ['chair'],
  messageId: closingMessageId('CWG-COP-20', 'person-1', 'https://sequitur.example.org'),
  size: 1204,
  note,
  publicUrl: 'https://sequitur.example.org',
};

describe('the mail with the checkpoint of a closed meeting', () => {
  const mail = closingMail(content);

  it('says after which meeting, and when that was closed', () => {
    expect(mail.subject).toBe('Checkpoint of the register after CWG-COP-20, closed on 1 March 2024');
    expect(mail.messageId).toBe('<closing.CWG-COP-20.person-1@sequitur.example.org>');
  });

  it('carries the signed note byte for byte, in a file named by what it covers', () => {
    const filename = 'checkpoint-CWG-COP-20-1204.txt';
    expect(mail.attachments).toEqual([{ filename, contentType: 'text/plain; charset=utf-8', content: note }]);
    expect(mail.text).toContain(note);
  });

  it('says the same in text and in HTML: what it is, what to do with it and where the key is', () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('all 1,204 events recorded until then');
      expect(part).toContain('sequitur verify --checkpoint checkpoint-CWG-COP-20-1204.txt');
      expect(part).toContain('https://sequitur.example.org/audit');
      expect(part).toContain('You get this because you are chair of the Council Working Group on Child');
    }
  });

  it('escapes what people wrote', () => {
    expect(mail.html).toContain('Twentieth &lt;meeting&gt; (CWG-COP-20)');
    expect(mail.html).not.toContain('<meeting>');
  });

  it('says why it came, whatever one is', () => {
    expect(closingMail({ ...content, roles: ['chair', 'auditor'] }).text).toContain('you are chair and an auditor of');
  });

  it.each(['fr', 'es'] as const)('says all of it in %s, and nothing in English', (language) => {
    const { text, html, subject } = closingMail({ ...content, language, roles: ['chair', 'auditor'] });
    expect(html).toContain(`<html lang="${language}">`);
    const own = text.replaceAll(
      /Twentieth <meeting>|Council Working Group on Child Online Protection|sequitur \S+|Office of the Chair/g,
      '',
    );
    for (const said of [subject, own]) {
      expect(said).not.toMatch(/[{}]/);
      expect(said).not.toMatch(/\b(the|closed|you|checkpoint after|events|because)\b/i);
    }
  });
});
