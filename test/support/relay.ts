import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A port that stays the same while the server behind it changes its own; closed, it refuses as a stopped server does. */
export class Relay {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private at = 0;

  get port(): number {
    return this.at;
  }

  async open(target: number): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.once('close', () => {
          this.sockets.delete(socket);
          other.end();
        });
      }
      near.pipe(far).pipe(near);
    }).listen(this.at, '127.0.0.1');
    await once(this.server, 'listening');
    this.at = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = this.server && once(this.server, 'close');
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
