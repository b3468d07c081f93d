import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { HistoryView } from '@app/contracts';
import { Client } from '../e2e/http/client.js';
import { findOne } from '../e2e/http/sample-outcomes.js';
import { report } from '../support/fault-figures.js';
import { freePort, startApp, type RunningApp } from '../support/running-app.js';

let app: RunningApp;
let port: string;
let path: string;
let killedAt = 0;
const acknowledged: string[] = [];

beforeAll(async () => {
  port = String(await freePort());
  app = await startApp({ env: { PORT: port, LOG_LEVEL: 'silent' } });
});
afterAll(async () => {
  await app.stop({ keepData: true });
  await rm(app.dataDir, { recursive: true, force: true });
});

const startAgain = async (): Promise<void> => {
  app = await startApp({ dataDir: app.dataDir, env: { PORT: port, LOG_LEVEL: 'silent' } });
};

async function postmaster(): Promise<number> {
  const [pid] = (await readFile(join(app.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Reports progress under notes of its own until the program is gone; keeps what it was told is recorded. */
async function reportUntilGone(client: Client, who: string): Promise<void> {
  for (let count = 1; ; count++) {
    const note = `${who}: report ${count}`;
    const step = { step: 'ProgressReported', effectiveOn: '2024-03-01', note };
    const answer = await client.send('POST', `${path}/steps`, step).catch(() => null);
    if (answer?.status !== 201) return;
    acknowledged.push(note);
  }
}

describe('a program that is killed with -9 in the midst of work', () => {
  it('leaves its PostgreSQL behind', async () => {
    const officer = await Client.signedInBy(app.signInLink);
    path = `/api/v1/outcomes/${(await findOne(officer, 'footnote on the source')).id}`;
    const working = ['A', 'B', 'C'].map((who) => reportUntilGone(officer, who));
    while (acknowledged.length < 20) await officer.send('GET', path);
    killedAt = performance.now();
    app.child.kill('SIGKILL');
    await Promise.all(working);
    expect(lives(await postmaster())).toBe(true);
  });

  it('starts again at once on the same port and data, with all that it had acknowledged', async () => {
    const left = await postmaster();
    await startAgain();
    // Two servers never run on one folder: where there is a new one, the old one has ended.
    expect(await postmaster()).not.toBe(left);
    const officer = await Client.signedInBy(app.signInLink);
    const { items } = await officer.read(HistoryView, `${path}/history`);
    const notes = items.map(({ note }) => note);
    expect(notes).toEqual(expect.arrayContaining(acknowledged));
    // Of what was on its way one answer may have been lost for each of the three, and no more.
    expect(items.filter(({ type }) => type === 'ProgressReported').length).toBeLessThanOrEqual(acknowledged.length + 3);
    const verified = await app.cli('verify');
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('all hold') as unknown });
    const reports = items.filter(({ type }) => type === 'ProgressReported');
    const lost = acknowledged.filter((note) => !notes.includes(note)).length;
    report('stop-and-start', {
      acknowledged: acknowledged.length,
      found: acknowledged.length - lost,
      lost,
      doubled: reports.length - new Set(reports.map(({ note }) => note)).size,
      events: reports.length,
      broken: verified.code,
      faults: 1,
      seconds: Math.round((performance.now() - killedAt) / 100) / 10,
    });
  });
});

describe('a second start', () => {
  it('on the data of a running program ends with a sentence, and leaves that one alone', async () => {
    const second = startApp({ dataDir: app.dataDir });
    await expect(second).rejects.toThrow(/ended with 1 .*\nAnother program is using the data in .*\n$/s);
    expect(await new Client(app.url).send('GET', '/health/ready')).toMatchObject({ status: 200 });
  });

  it('on a port that is in use ends with a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = String((other.address() as { port: number }).port);
    const second = startApp({ env: { PORT: taken } });
    await expect(second).rejects.toThrow(/ended with 1 .*\nPort \d+ on 127\.0\.0\.1 is in use: .*\n$/s);
    other.close();
  });
});

describe('a program whose PostgreSQL is killed with -9', () => {
  it('says so and ends', async () => {
    let said = '';
    app.child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    process.kill(await postmaster(), 'SIGKILL');
    await once(app.child, 'close');
    expect(app.child.exitCode).toBe(1);
    expect(said).toContain('PostgreSQL ended unexpectedly');
  });

  it('starts again', async () => {
    await startAgain();
    expect(await new Client(app.url).send('GET', '/health/ready')).toMatchObject({ status: 200 });
  });
});

describe('Ctrl-C', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends everything with exit code 0', async (signal) => {
    if (app.child.exitCode !== null) await startAgain();
    const server = await postmaster();
    // An idle connection and a page that listens for changes must not hold the end up.
    const officer = await Client.signedInBy(app.signInLink);
    const listening = officer.send('GET', '/api/v1/live').catch(() => null);
    await officer.send('GET', path);
    app.child.kill(signal);
    app.child.kill(signal);
    await once(app.child, 'close');
    await listening;
    expect([app.child.exitCode, lives(server)]).toEqual([0, false]);
    await expect(fetch(app.url)).rejects.toThrow();
  });
});
