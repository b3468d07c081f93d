import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { portMustBeFree } from './port.js';

describe('the port', () => {
  it('is refused in a sentence while another program uses it, and taken afterwards', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(portMustBeFree('127.0.0.1', port)).rejects.toMatchObject({
      code: 'port-in-use',
      message: `Port ${port} on 127.0.0.1 is in use: stop the program that uses it, or set PORT to another one.`,
    });
    other.close();
    await once(other, 'close');
    await expect(portMustBeFree('127.0.0.1', port)).resolves.toBeUndefined();
  });

  it('is refused on an address that this machine does not have', async () => {
    await expect(portMustBeFree('192.0.2.1', 0)).rejects.toMatchObject({ code: 'host-not-here' });
  });
});
