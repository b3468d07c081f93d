/** What a mail server said of an address. */
export interface Bounce {
  /** The address does not exist or is given up; else it may work another time, as when a mailbox is full. */
  readonly permanent: boolean;
  /** The code of RFC 3463 (`5.1.1`) or, where the server gave none, that of RFC 5321 (`550`). */
  readonly status: string;
}

/** An answer of a mail server that is not "yes". */
export interface SmtpAnswer {
  /** What it answers to: `RCPT TO`, `DATA`, … */
  readonly command: string;
  /** Of RFC 5321: 550, 451, … */
  readonly code: number;
  readonly text: string;
}

const STATUS = /\b([45])\.(\d{1,3})\.(\d{1,3})\b/;
const MAILBOX_FULL = '2.2';
/** Of the sender's address, not of the recipient's (RFC 3463, 3.2). */
const OF_SENDER: readonly string[] = ['1.7', '1.8'];

/**
 * What an answer says of the recipient's address, or null where it speaks of anything else: of the server's state, of the sender,
 * of the text or of a policy, none of which another address would cure. By the code of RFC 3463, whose second number says
 * what it is about; a server without such codes is taken at its word only when it answers to the recipient.
 */
export function bounceOf({ command, code, text }: SmtpAnswer): Bounce | null {
  const status = STATUS.exec(text);
  if (status === null) return command === 'RCPT TO' ? bareBounce(code) : null;
  const [whole, kind, subject = '', detail = ''] = status;
  const about = `${subject}.${detail}`;
  if ((subject !== '1' && subject !== '2') || OF_SENDER.includes(about)) return null;
  return { permanent: kind === '5' && code >= 500 && about !== MAILBOX_FULL, status: whole };
}

function bareBounce(code: number): Bounce | null {
  if ([550, 551, 553].includes(code)) return { permanent: true, status: String(code) };
  return [450, 452, 552].includes(code) ? { permanent: false, status: String(code) } : null;
}
