import { bounceOf } from './bounce.js';

const said = (command: string, text: string) => bounceOf({ command, code: Number(text.slice(0, 3)), text });

describe('what a mail server says of an address', () => {
  it.each([
    ['550 5.1.1 <address> User unknown', '5.1.1'],
    ['550 5.1.10 Recipient not found', '5.1.10'],
    ['553 5.1.2 We do not relay there', '5.1.2'],
    ['550 5.2.1 Mailbox disabled', '5.2.1'],
    ['550 No such user here', '550'],
    ['551 User not local', '551'],
  ])('%s: it is given up', (text, status) => {
    expect(said('RCPT TO', text)).toEqual({ permanent: true, status });
  });

  it.each([
    ['552 5.2.2 Mailbox full', '5.2.2'],
    ['452 4.2.2 Mailbox full', '4.2.2'],
    ['450 4.1.1 Try later', '4.1.1'],
    ['452 Insufficient space', '452'],
  ])('%s: another time it may work', (text, status) => {
    expect(said('RCPT TO', text)).toEqual({ permanent: false, status });
  });

  it.each([
    ['RCPT TO', '550 5.7.1 Relaying denied'],
    ['RCPT TO', '451 4.7.1 Greylisted'],
    ['RCPT TO', '554 5.1.8 Sender address rejected'],
    ['RCPT TO', '421 4.3.2 Shutting down'],
    ['RCPT TO', '554 Transaction failed'],
    ['DATA', '550 Spam'],
    ['MAIL FROM', '550 Not you'],
    ['AUTH PLAIN', '535 5.7.8 Bad credentials'],
  ])('%s: %s: nothing', (command, text) => {
    expect(said(command, text)).toBeNull();
  });

  it('may also come after the text', () => {
    expect(said('DATA', '550 5.1.1 User unknown')).toEqual({ permanent: true, status: '5.1.1' });
  });
});
