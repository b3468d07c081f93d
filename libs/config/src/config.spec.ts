import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig, variables } from './config.js';
import { loadConfig, loadSharedConfig } from './load-config.js';
import { notePublicUrl, withNotedPublicUrl } from './public-address.js';

describe('the configuration', () => {
  it('needs no variable', () => {
    expect(parseConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      healthPort: null,
      dataDir: join(process.cwd(), '.data'),
      publicUrl: 'http://127.0.0.1:3000',
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      mailsPerMinute: null,
      mailFrom: 'Sequitur <sequitur@localhost>',
      sessionSecret: null,
      inboundMailSecret: null,
      logLevel: 'info',
      managerEmail: 'manager@example.org',
      auditKey: null,
      auditDir: join(process.cwd(), '.data/checkpoints'),
    });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(parseConfig({}))).toBe(true);
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(parseConfig({}));
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
    [{ HOST: '::1', PORT: '80' }, 'http://[::1]:80'],
    [{ PUBLIC_URL: 'https://follow.example.org/' }, 'https://follow.example.org'],
  ])('%j is reached at %s', (environment, publicUrl) => {
    expect(parseConfig(environment).publicUrl).toBe(publicUrl);
  });

  it('names every variable that is wrong, and repeats no secret', () => {
    const wrong = {
      PORT: '70000',
      DATABASE_URL: 'mysql://u:hush@db/x',
      REDIS_URL: 'hush',
      SESSION_SECRET: 'hush',
      LOG_LEVEL: 'loud',
      MANAGER_EMAIL: 'me',
    };
    expect(() => parseConfig(wrong)).toThrow(
      [
        'PORT must be a whole number from 0 to 65535.',
        'DATABASE_URL must be a URL that starts with postgres:// or postgresql://.',
        'REDIS_URL must be a URL that starts with redis:// or rediss://.',
        'SESSION_SECRET must have at least 32 characters.',
        'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
        'MANAGER_EMAIL must be an e-mail address.',
      ].join('\n'),
    );
  });

  it('of one of several processes must be given what they have in common', () => {
    const DATABASE_URL = 'postgresql://u:p@db/x';
    expect(() => loadSharedConfig({})).toThrow(
      'DATABASE_URL must be set: every process needs the same one.\nSESSION_SECRET must be set: every process needs the same one.',
    );
    expect(loadSharedConfig({ DATABASE_URL, SESSION_SECRET: 'x'.repeat(32) }).databaseUrl).toBe(DATABASE_URL);
  });

  it('says of every variable what it is for', () => {
    for (const variable of Object.values(variables.shape)) expect(variable.description).toBeTruthy();
  });
});

describe('the session secret', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sequitur-config-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is made once, also by two programs at the same moment, and only its owner can read it', async () => {
    const [one, other] = await Promise.all([loadConfig({ DATA_DIR: dataDir }), loadConfig({ DATA_DIR: dataDir })]);
    expect(one.sessionSecret).toMatch(/^[\w-]{43}$/);
    expect(other.sessionSecret).toBe(one.sessionSecret);
    expect((await loadConfig({ DATA_DIR: dataDir })).sessionSecret).toBe(one.sessionSecret);
    expect((await stat(join(dataDir, 'session-secret'))).mode & 0o777).toBe(0o600);
  });
});

describe('the address of the running program', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sequitur-config-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));
  const here = (environment: Record<string, string> = {}) => parseConfig({ DATA_DIR: dataDir, ...environment });

  it('is noted for the command line beside it', async () => {
    await notePublicUrl(here({ PORT: '8080' }));
    expect((await withNotedPublicUrl(here(), {})).publicUrl).toBe('http://127.0.0.1:8080');
  });

  it('gives way to what the environment says, and to the default where nothing was noted', async () => {
    expect((await withNotedPublicUrl(here(), {})).publicUrl).toBe('http://127.0.0.1:3000');
    await notePublicUrl(here({ PORT: '8080' }));
    const PUBLIC_URL = 'https://follow.example.org';
    expect((await withNotedPublicUrl(here({ PUBLIC_URL }), { PUBLIC_URL })).publicUrl).toBe(PUBLIC_URL);
  });
});
