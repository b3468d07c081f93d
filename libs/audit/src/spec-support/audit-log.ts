import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createPool } from '@app/database';
import {
  canonicalJson,
  chainHash,
  EventStore,
  genesisHash,
  type Metadata,
  type NewEvent,
  requestHashOf,
  type SealedEvent,
  sealedStream,
  sealHash,
} from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { type Pool, type QueryResultRow } from 'pg';
import { freshDatabase } from '../../../../test/support/database.js';
import { Checkpointer } from '../checkpoints/checkpointer.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { signerOf } from '../note/signed-note.js';
import { type PrivateKey } from '../note/signing-key.js';
import { type VerifierKey } from '../note/verifier-key.js';
import { LogTree } from '../tree/log-tree.js';

export const noted = (n: number): NewEvent => ({
  type: 'StepTaken',
  data: { n, on: '2024-03-01' },
  prose: { note: `note ${n}` },
});

export const asking = (on = '2024-03-01'): Metadata => {
  const commandId = randomUUID();
  return {
    actor: 'person-1',
    scope: 'body-1',
    effectiveOn: isoDateOf(on),
    commandId,
    requestHash: requestHashOf({ commandId }),
    correlationId: 'request-1',
  };
};

/** A log with its tree and checkpoints in a database of its own, and the superuser beside it. */
export class AuditLog {
  readonly store: EventStore;
  readonly tree: LogTree;
  readonly checkpoints: Checkpoints;
  readonly checkpointer: Checkpointer;
  private streams = 0;

  private constructor(
    readonly pool: Pool,
    readonly superuser: Pool,
    readonly key: PrivateKey,
    private readonly drop: () => Promise<void>,
  ) {
    this.store = new EventStore(pool);
    this.tree = new LogTree(pool);
    this.checkpoints = new Checkpoints(pool);
    this.checkpointer = new Checkpointer(pool, this.tree, this.checkpoints, key);
  }

  static async open(): Promise<AuditLog> {
    const database = await freshDatabase();
    const { url } = database;
    const pool = createPool({ url, role: 'sequitur_app', applicationName: 'spec', max: 12 });
    const superuser = createPool({ url, applicationName: 'spec-superuser' });
    return new AuditLog(pool, superuser, generateKeyPairSync('ed25519').privateKey, () => database.drop());
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.superuser.end()]);
    await this.drop();
  }

  async rows<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.superuser.query<Row>(text, values)).rows;
  }

  /** Appends streams of some events each; resolves to the position of the last one. */
  async fill(streams: number, events: number): Promise<bigint> {
    let last = 0n;
    for (let n = 0; n < streams; n += 1) {
      this.streams += 1;
      const target = { streamId: `thing-${this.streams}`, category: 'thing' };
      const steps = Array.from({ length: events }, (_, at) => noted(at + 1));
      last = (await this.store.append(target, 0, steps, asking())).position;
    }
    return last;
  }

  /** A superuser who switches the guards off. */
  async forge(statement: string): Promise<void> {
    await this.superuser.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
  }

  async verifierKey(): Promise<VerifierKey> {
    return signerOf((await this.tree.head()).origin, this.key).key;
  }

  /** What a patient forger does: changes events and computes every hash of the stream again. */
  async rechain(streamId: string, change: (event: SealedEvent) => SealedEvent): Promise<void> {
    const [head] = await this.rows<{ category: string; scope: string }>(
      'select * from es.stream where stream_id = $1',
      [streamId],
    );
    let hash = genesisHash(streamId, head?.category ?? '', head?.scope ?? '');
    for (const before of await sealedStream(this.pool, streamId)) {
      const event = change(before);
      const dataHash = sealHash(event.dataSalt, canonicalJson(event.data));
      const { effectiveOn, recordedMicros } = event;
      hash = chainHash(hash, {
        ...event,
        dataHash,
        effectiveOn: effectiveOn ?? '',
        recordedMicros: recordedMicros ?? 0n,
      });
      await this.forge(
        `update es.event set actor = '${event.actor}', data = '${JSON.stringify(event.data)}', data_hash = '\\x${dataHash.toString('hex')}',
        chain_hash = '\\x${hash.toString('hex')}' where position = ${event.position}`,
      );
    }
  }

  /** A checkpointer that falls asleep between taking the lease and writing, until what is answered is called. */
  async leaseLost(): Promise<() => Promise<unknown>> {
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const pool = this.pool;
    const reached = Promise.withResolvers<undefined>();
    class Sleeper extends LogTree {
      override async head() {
        const head = await super.head();
        reached.resolve(undefined);
        await asleep;
        return head;
      }
    }
    const sleeper = new Checkpointer(pool, new Sleeper(pool), this.checkpoints, this.key);
    const result = sleeper.regular();
    await reached.promise;
    await this.superuser.query(
      "update es.subscription set lease_until = now() - interval '1 s' where name = 'audit-tree'",
    );
    await this.superuser.query("select es.take_lease('audit-tree', 1, 'another', 30000)");
    return async () => {
      wake();
      const made = await result;
      await this.superuser.query(
        "update es.subscription set owner = null, lease_until = null where name = 'audit-tree'",
      );
      return made;
    };
  }
}
