import { Inject, Injectable } from '@nestjs/common';
import { AddressBounces, type KnownBounce } from '@app/mail';
import { Kysely, sql } from 'kysely';

/** Somebody from whose address mail came back. */
export interface Undelivered {
  /** Of the person, or of the office whose address it is. */
  readonly id: string;
  readonly kind: 'person' | 'entity';
  readonly name: string;
  readonly bounce: KnownBounce;
}

/** Whom mail does not reach, for those who can correct an address. */
@Injectable()
export class UndeliveredMail {
  constructor(
    private readonly bounces: AddressBounces,
    @Inject(Kysely) private readonly db: Kysely<unknown>,
  ) {}

  /** Persons with a role in one of the bodies, and offices; by name. */
  async of(bodies: readonly string[]): Promise<readonly Undelivered[]> {
    return this.bounces.among(async () => {
      const { rows } = await sql<Omit<Undelivered, 'bounce'> & { email: string }>`select p.id::text, 'person' as kind,
          p.name, p.email from directory.person p where p.email is not null and exists (select from directory.membership m
          where m.person_id = p.id and (m.body_id is null or m.body_id = any(${bodies})))
        union all select entity_id, 'entity', name, email from read.entity where email is not null
        order by name, id`.execute(this.db);
      return rows;
    });
  }
}
