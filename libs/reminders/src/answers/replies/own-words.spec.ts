import { ownWords } from './own-words.js';

describe('the words of a reply', () => {
  it.each([
    [
      'what it answers below',
      'It is done.\r\n\r\nOn Mon, 22 May 2090 at 08:00, Sequitur wrote:\r\n> Due in 7 days',
      'It is done.',
    ],
    ['lines quoted in between', '> Due in 7 days\nYes.\n> in 14 days\nThat too.', 'Yes.\nThat too.'],
    ['a block of headers', 'Fait.\n\nDe : Sequitur <sequitur@example.org>\nEnvoyé : lundi', 'Fait.'],
    ['a signature', 'Hecho.\n-- \nA. Example', 'Hecho.'],
    ['no quotation', 'We need until June:\n\n\n\non two points.', 'We need until June:\n\non two points.'],
    ['nothing else', '> Due in 7 days', ''],
  ])('are told from %s', (_, text, own) => {
    expect(ownWords(text)).toBe(own);
  });
});
