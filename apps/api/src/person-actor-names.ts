import { Inject, Injectable } from '@nestjs/common';
import { personNames } from '@app/identity';
import { ActorNames } from '@app/outcomes';
import { Pool } from 'pg';

/** The names that the directory has for who acted. */
@Injectable()
export class PersonActorNames extends ActorNames {
  constructor(@Inject(Pool) private readonly pool: Pool) {
    super();
  }

  override namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return personNames(this.pool, ids);
  }
}
