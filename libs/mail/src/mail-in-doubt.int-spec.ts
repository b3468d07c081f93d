import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { OutgoingMail } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

const mail: OutgoingMail = {
  ...{ messageId: '<1@x>', to: { name: 'O', address: 'o@example.org' }, subject: 'S', text: 'T', html: '<p>T</p>' },
};

/** A mail server that breaks the connection at a command: before it has the mail, or once it has all of it. */
async function breakingServer(at: 'RCPT' | 'DATA'): Promise<SMTPServer> {
  const sockets = new Set<Socket>();
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: (_address, _session, answer) => {
      if (at === 'RCPT') cut();
      else answer();
    },
    onData: (stream) => {
      stream.resume().once('end', cut);
    },
  });
  server.on('error', () => undefined); // of the connections that it breaks
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

describe('a mail whose conversation breaks', () => {
  it.each([
    ['before the server has it', 'RCPT', false],
    ['once the server has all of it', 'DATA', true],
  ] as const)('%s: whether it may have arrived', async (_, at, isInDoubt) => {
    const server = await breakingServer(at);
    const { port } = server.server.address() as AddressInfo;
    const mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'S <s@example.org>');
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: 'mail-not-accepted', bounce: null, isInDoubt });
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });
});
