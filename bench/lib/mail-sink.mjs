/** A mail server as a process of its own: it takes all and keeps nothing but counts. */
import { SMTPServer } from 'smtp-server';
import { answering } from './child.mjs';

let taken = 0;
let reached = () => undefined;
const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false },
  onData(stream, _session, answer) {
    stream.resume();
    stream.once('end', () => {
      taken += 1;
      answer(null);
      reached();
    });
  },
});
server.on('error', () => undefined);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.server.address();

answering(
  {
    /** Answers when so many mails were taken since the last time. */
    take: ({ count }) =>
      new Promise((resolve) => {
        reached = () => {
          if (taken < count) return;
          reached = () => undefined;
          resolve(taken);
        };
        reached();
      }),
    /** How many came since, which should be none. */
    rest: () => {
      const more = taken;
      taken = 0;
      return { more };
    },
  },
  `smtp://127.0.0.1:${port}`,
);
