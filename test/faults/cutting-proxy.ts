import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * Where a connection is cut. `asking`: a request goes on to the server up to the middle, so that it never happens.
 * `answering`: the server has answered, so that it has happened, and of the answer nothing or a part gets through.
 */
const CUTS = ['asking', 'answering'] as const;
type Cut = (typeof CUTS)[number];

const LEAST_BYTES = 1_500;
const MOST_BYTES = 10_000;

/** A way to a server on which every connection is cut after a number of bytes, in the one way and in the other by turns. */
export class CuttingProxy {
  readonly cuts: Record<Cut, number> = { asking: 0, answering: 0 };
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private connections = 0;
  private seed = 20_261_122;

  constructor(private readonly target: number) {
    this.server = createServer((near) => {
      this.join(near);
    });
  }

  /** The address `url` by way of this proxy. */
  async open(url: string): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const through = new URL(url);
    through.port = String((this.server.address() as AddressInfo).port);
    return through.href;
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(near: Socket): void {
    const far = connect(this.target, '127.0.0.1');
    const cut = CUTS[this.connections++ % CUTS.length] ?? 'asking';
    let left = LEAST_BYTES + this.random(MOST_BYTES - LEAST_BYTES);
    const pass = (way: Cut, to: Socket) => (bytes: Buffer) => {
      if (way !== cut || bytes.length < left) {
        if (way === cut) left -= bytes.length;
        to.write(bytes);
        return;
      }
      this.cuts[cut] += 1;
      to.end(bytes.subarray(0, this.random(Math.min(left, bytes.length))), () => {
        near.destroy();
        far.destroy();
      });
    };
    near.on('data', pass('asking', far));
    far.on('data', pass('answering', near));
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.once('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
  }

  /** The same numbers in every run (Park and Miller, 1988). */
  private random(below: number): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed % below;
  }
}
