import { once } from 'node:events';
import { createServer } from 'node:net';
import { DomainError } from '@app/kernel';

export class PortProblem extends DomainError<'port-in-use' | 'port-not-allowed' | 'host-not-here'> {}

/** Asked before anything is started, so that the answer comes at once. Throws `PortProblem`. */
export async function portMustBeFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw asPortProblem(error, host, port);
  }
  probe.close();
  await once(probe, 'close');
}

/** Puts what listening throws into a sentence; leaves all other errors as they are. */
export function asPortProblem(error: unknown, host: string, port: number): unknown {
  switch ((error as { code?: string }).code) {
    case 'EADDRINUSE':
      return new PortProblem(
        'port-in-use',
        `Port ${port} on ${host} is in use: stop the program that uses it, or set PORT to another one.`,
      );
    case 'EACCES':
      return new PortProblem('port-not-allowed', `This user may not use port ${port}: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new PortProblem('host-not-here', `HOST is ${host}, which is not an address of this machine.`);
    default:
      return error;
  }
}
