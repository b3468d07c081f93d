import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, say } from './project.mjs';

/** In the folder that git and all tools ignore; neither npm ci nor a build empties it. */
const folder = join(root, '.data');
const lock = join(folder, 'build.lock');
const TOO_OLD_MS = 30 * 60_000;

/** Runs `work` while no other command installs or builds here. The lock of a process that has died is broken. */
export async function alone(work) {
  await mkdir(folder, { recursive: true });
  for (let told = false; !(await take()); await pause(200)) {
    const holder = await holderOf();
    if (holder === null) continue;
    if (!holder.lives) await breakLock();
    else if (!told) say(`Another command (process ${holder.pid}) is installing or building here; waiting for it …`);
    told = holder.lives;
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** A folder that holds its owner's number already when it appears, so no one sees a lock without an owner. */
async function take() {
  const draft = `${lock}-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(draft);
  await writeFile(join(draft, 'pid'), String(process.pid));
  try {
    await rename(draft, lock);
    return true;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
    return false;
  }
}

async function holderOf() {
  try {
    const pid = Number(await readFile(join(lock, 'pid'), 'utf8'));
    const { mtimeMs } = await stat(lock);
    return { pid, lives: isAlive(pid) && Date.now() - mtimeMs < TOO_OLD_MS };
  } catch {
    return null; // released in this moment
  }
}

/** Moved away first: of two commands that break it, one succeeds, and neither removes a new lock. */
async function breakLock() {
  const broken = `${lock}-broken-${process.pid}-${randomBytes(4).toString('hex')}`;
  await rename(lock, broken).catch(() => undefined);
  await rm(broken, { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
