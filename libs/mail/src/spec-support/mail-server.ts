import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  /** What was taken, in order. */
  readonly received: readonly Email[];
  /** From now on every mail is answered with this SMTP error; null: taken again. */
  refuse(answer: string | null): void;
  close(): Promise<void>;
}

/** A real SMTP server on 127.0.0.1 that takes mail for everybody. */
export async function mailServer(): Promise<MailServer> {
  const received: Email[] = [];
  let refusal: string | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, callback) => {
      void text(stream).then(async (raw) => {
        if (refusal !== null) {
          callback(Object.assign(new Error(refusal), { responseCode: 451 }));
          return;
        }
        received.push(await PostalMime.parse(raw));
        callback();
      });
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (answer) => {
      refusal = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
