import { isoDateOf } from '@app/kernel';
import { answerLink, saying } from '../answers/links/answer-link.js';
import { choiceUrl } from '../mail-choice/choice-token.js';
import { withoutKeys } from './without-keys.js';

const PUBLIC = 'https://register.example.org';
const SIGNER = { publicUrl: PUBLIC, sessionSecret: 'a secret' };
const MAIL = { messageId: '<1@example.org>', day: isoDateOf('2024-03-01') };

describe('the text of a mail that others read', () => {
  it('has no link by which one answers or chooses in its recipient’s name', () => {
    const text = `Done: ${saying(answerLink(SIGNER, MAIL, 'outcome-1'), 'done')}\nLess mail: ${choiceUrl(SIGNER, 'person-1')}.`;
    expect(withoutKeys(text)).toBe(`Done: ${PUBLIC}/answer/…?say=done\nLess mail: ${PUBLIC}/mail-choices/…`);
  });

  it('keeps all else, links to outcomes too', () => {
    const text = `CWG-COP-20/14 ${PUBLIC}/outcomes/CWG-COP-20/14 is due on 1 March.`;
    expect(withoutKeys(text)).toBe(text);
  });
});
