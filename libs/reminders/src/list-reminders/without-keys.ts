/** The parts of a signed link by which its recipient acts: to answer, and to choose how often mail comes. */
const SIGNED = /(\/(?:answer|mail-choices)\/)[^\s?#<>"]+/g;

/** The text of a mail as others than its recipient may read it: whoever has one of its signed links acts in the recipient's name. */
export function withoutKeys(text: string): string {
  return text.replace(SIGNED, '$1…');
}
