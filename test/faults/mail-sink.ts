import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../support/running-app.js';

/**
 * How a conversation ends, once the whole mail was sent: `cut-taken` and `cut-lost` look the same to the sender, whose connection
 * breaks before an answer came.
 */
export type Ending = 'taken' | 'refused' | 'cut-taken' | 'cut-lost';

export interface TakenMail {
  readonly messageId: string;
  readonly to: string;
}

/** A mail server whose conversations end as the scene has it; it may go away and come back at the same address. */
export class MailSink {
  /** What it took, in order: what lies in people's mailboxes. */
  readonly taken: TakenMail[] = [];
  /** Mails of which it had all and gave no answer. */
  unanswered = 0;
  /** Of each conversation; taken unless the scene has it otherwise. */
  ending: () => Ending = () => 'taken';
  private readonly sockets = new Map<number, Socket>();
  private server: SMTPServer | null = null;

  private constructor(private readonly port: number) {}

  static async open(): Promise<MailSink> {
    const sink = new MailSink(await freePort());
    await sink.comeBack();
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async comeBack(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, { envelope, remotePort }, answer) => {
        const to = envelope.rcptTo[0]?.address ?? '';
        // Of a program that is killed in the middle there is nothing to take.
        void text(stream).then(
          (raw) => {
            this.end({ messageId: messageIdOf(raw), to }, remotePort, answer);
          },
          () => undefined,
        );
      },
    });
    server.server.on('connection', (socket: Socket) => {
      const { remotePort = 0 } = socket;
      this.sockets.set(remotePort, socket);
      socket.once('close', () => this.sockets.delete(remotePort));
    });
    server.on('error', () => undefined); // of clients that were killed
    this.server = server;
    await new Promise<void>((resolve) => {
      server.listen(this.port, '127.0.0.1', resolve);
    });
  }

  async goAway(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets.values()) socket.destroy();
    if (server !== null)
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
  }

  private end(mail: TakenMail, remotePort: number, answer: (error?: Error | null) => void): void {
    const ending = this.ending();
    if (ending === 'taken' || ending === 'cut-taken') this.taken.push(mail);
    if (ending === 'cut-taken' || ending === 'cut-lost') {
      this.unanswered += 1;
      this.sockets.get(remotePort)?.destroy();
    } else if (ending === 'refused') answer(Object.assign(new Error('Come back later.'), { responseCode: 451 }));
    else answer(null);
  }
}

function messageIdOf(raw: string): string {
  return /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '';
}
