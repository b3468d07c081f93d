import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSigningKey } from './signing-key.js';

describe('the key that signs checkpoints', () => {
  let dataDir: string;
  let said: string[];
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'key-'));
    said = [];
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const opened = (auditKey: string | null = null) =>
    openSigningKey({ auditKey, dataDir: join(dataDir, 'data'), say: (sentence) => said.push(sentence) });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const other = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('is made once, for its owner alone, and said so in a sentence', async () => {
    const [one, two] = await Promise.all([opened(), opened()]);
    expect(one.equals(two)).toBe(true);
    expect((await opened()).equals(one)).toBe(true);
    expect(await readdir(join(dataDir, 'data'))).toEqual(['audit-key.pem']);
    expect((await stat(join(dataDir, 'data', 'audit-key.pem'))).mode & 0o777).toBe(0o600);
    expect(said).toEqual([expect.stringContaining(join(dataDir, 'data', 'audit-key.pem'))]);
  });

  it.each([
    ['PEM', pem],
    ['PEM in one line', pem.replaceAll('\n', '\\n')],
    ['base64 of DER', privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')],
  ])('may be given as %s, and then none is made', async (_, text) => {
    expect((await opened(text)).equals(privateKey)).toBe(true);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it.each(['hush', other(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), pem.replace('MC4', 'MC5')])(
    'is refused where it is none, without repeating it',
    async (text) => {
      await expect(opened(text)).rejects.toMatchObject({
        code: 'audit-key-unusable',
        message: expect.not.stringContaining(text.slice(0, 40)) as unknown,
      });
    },
  );

  it('is refused where it cannot be kept', async () => {
    await writeFile(join(dataDir, 'data'), '');
    await expect(opened()).rejects.toMatchObject({ code: 'audit-key-unusable' });
  });
});
