import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { together } from '@app/database';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Bounce } from './bounce.js';

/** An address that does not take mail. */
export interface KnownBounce extends Bounce {
  /** What the server said, without the address. */
  readonly reason: string;
  /** Of the first mail in a row that did not arrive. */
  readonly since: Date;
  /** Nothing is sent there for the time being; else it is still tried. */
  readonly isSuppressed: boolean;
}

/** Mails in a row, each of another day or purpose, after which an address with passing trouble is left alone. */
const PATIENCE = sql.lit(3);
/** How long nothing is sent there: then one mail tries again. A corrected address is another address, so it is tried at once. */
const GIVEN_UP = sql.lit('90 days');
const RESTING = sql.lit('7 days');

/** Addresses from which mail came back, kept under a hash: no address stands here, and that of another person finds nothing. */
@Injectable()
export class AddressBounces {
  private readonly asked = together(async (addresses: readonly string[]) => {
    const known = await this.of(addresses);
    return addresses.map((address) => known.get(address));
  });

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** Notes that a mail did not arrive. The same mail counts once, however often it was tried. */
  async note(address: string, messageId: string, { permanent, status }: Bounce, reason: string): Promise<void> {
    await sql`insert into reminders.address_bounce as b
      (address_hash, permanent, status, reason, message_id, mails, suppressed_until)
      values (${hashOf(address)}, ${permanent}, ${status}, ${reason}, ${messageId}, 1,
        case when ${permanent} then clock_timestamp() + ${GIVEN_UP}::interval end)
      on conflict (address_hash) do update set permanent = excluded.permanent, status = excluded.status,
        reason = excluded.reason, message_id = excluded.message_id, last_at = clock_timestamp(),
        mails = b.mails + (b.message_id <> excluded.message_id)::int,
        suppressed_until = case when excluded.permanent then excluded.suppressed_until
          when b.mails + (b.message_id <> excluded.message_id)::int >= ${PATIENCE}
            then clock_timestamp() + ${RESTING}::interval
          else b.suppressed_until end`.execute(this.db);
  }

  /** Notes that a mail did arrive. */
  async arrived(address: string): Promise<void> {
    await sql`delete from reminders.address_bounce where address_hash = ${hashOf(address)}`.execute(this.db);
  }

  /** Whether mail to anybody comes back. */
  async any(): Promise<boolean> {
    const { rows } = await sql`select from reminders.address_bounce limit 1`.execute(this.db);
    return rows.length > 0;
  }

  /** What is wrong with an address; many may be asked about at a time. */
  at(address: string): Promise<KnownBounce | undefined> {
    return this.asked(address);
  }

  /** Of these addresses those with trouble. */
  async of(addresses: readonly string[]): Promise<ReadonlyMap<string, KnownBounce>> {
    const byHash = new Map(addresses.map((address) => [hashOf(address), address]));
    const rows = await this.rows(sql`address_hash = any(${[...byHash.keys()]})`);
    return new Map(rows.map(({ hash, ...bounce }) => [byHash.get(hash) ?? '', bounce]));
  }

  /** Which of all that can be written to have trouble; `addresses` is asked only where there is any. */
  async among<Holder extends { readonly email: string }>(
    addresses: () => Promise<readonly Holder[]>,
  ): Promise<readonly (Holder & { readonly bounce: KnownBounce })[]> {
    const rows = await this.rows(sql`true`);
    if (rows.length === 0) return [];
    const byHash = new Map(rows.map(({ hash, ...bounce }) => [hash, bounce]));
    return (await addresses()).flatMap((holder) => {
      const bounce = byHash.get(hashOf(holder.email));
      return bounce === undefined ? [] : [{ ...holder, bounce }];
    });
  }

  private async rows(which: RawBuilder<unknown>): Promise<readonly (KnownBounce & { readonly hash: string })[]> {
    const { rows } = await sql<KnownBounce & { hash: string }>`select address_hash as hash, permanent, status, reason,
      first_at as since, coalesce(suppressed_until > clock_timestamp(), false) as "isSuppressed"
      from reminders.address_bounce where ${which}`.execute(this.db);
    return rows;
  }
}

function hashOf(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex');
}
