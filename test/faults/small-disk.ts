import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OwnPostgres } from './own-postgres.js';

const run = promisify(execFile);

/** Enough write-ahead log lies ready that it is the tables which find no room, as on a disk that fills up slowly. */
const SETTINGS = { min_wal_size: '64MB', max_wal_size: '96MB', fsync: 'off' };
const WAL_SEGMENTS = 5;

/** A disk in memory that is soon full, with a PostgreSQL on it. */
export class SmallDisk {
  private constructor(private readonly folder: string) {}

  /** Null where this user may not mount one. */
  static async mount(size: string): Promise<SmallDisk | null> {
    const folder = await mkdtemp(join(tmpdir(), 'sequitur-disk-'));
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
      return new SmallDisk(folder);
    } catch {
      await rm(folder, { recursive: true });
      return null;
    }
  }

  startPostgres(): Promise<OwnPostgres> {
    return OwnPostgres.start(this.folder, SETTINGS);
  }

  /** To be called before `fill`, when the tables are there. */
  async layLogReady(postgres: OwnPostgres): Promise<void> {
    for (let segment = 0; segment < WAL_SEGMENTS; segment += 1) await postgres.ask('select pg_switch_wal()');
    await postgres.ask('checkpoint');
  }

  async fill(): Promise<void> {
    const file = await open(this.ballast, 'w');
    const block = Buffer.alloc(64 * 1024);
    try {
      for (;;) await file.write(block);
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    } finally {
      await file.close();
    }
  }

  async free(): Promise<void> {
    await rm(this.ballast);
  }

  /** Once nothing runs on it any more. */
  async unmount(): Promise<void> {
    await run('umount', [this.folder]);
    await rm(this.folder, { recursive: true, force: true });
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }
}
