import { EventEmitter, once } from 'node:events';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePort } from './running-app.js';

export interface MailServer {
  readonly url: string;
  /** What was taken, in order. */
  readonly received: readonly Email[];
  /** The same as it came, headers and all. */
  readonly sources: readonly string[];
  /** Resolves at the next mail from now on that is taken, or refused. */
  next(answer?: 'taken' | 'refused'): Promise<unknown>;
  /** From now on the server answers so to this recipient, as in `550 5.1.1 Unknown`; to the others as before. */
  refuseAddress(address: string, answer: string): void;
  /** From now on every mail is answered with this SMTP error; null: taken again. */
  refuse(answer: string | null): void;
  close(): Promise<void>;
}

/** A real SMTP server on 127.0.0.1 that takes mail for everybody. */
export async function mailServer(): Promise<MailServer> {
  const received: Email[] = [];
  const sources: string[] = [];
  const answers = new EventEmitter();
  let refusal: string | null = null;
  const refusedAddresses = new Map<string, string>();
  const answer = async (raw: string): Promise<Error | null> => {
    if (refusal !== null) return Object.assign(new Error(refusal), { responseCode: 451 });
    received.push(await PostalMime.parse(raw));
    sources.push(raw);
    return null;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => {
      const words = refusedAddresses.get(address);
      if (words === undefined) callback();
      else callback(Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) }));
    },
    onData: (stream, _session, callback) => {
      void text(stream)
        .then(answer)
        .then((refused) => {
          callback(refused);
          answers.emit(refused === null ? 'taken' : 'refused');
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
    sources,
    next: (which = 'taken') => once(answers, which),
    refuse: (words) => {
      refusal = words;
    },
    refuseAddress: (address, words) => {
      refusedAddresses.set(address, words);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
