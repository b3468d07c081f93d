import { Injectable } from '@nestjs/common';
import { Persons } from '@app/identity';
import { ActorNames } from '@app/outcomes';

/** The names that the directory has for who acted. */
@Injectable()
export class PersonActorNames extends ActorNames {
  constructor(private readonly persons: Persons) {
    super();
  }

  override namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.persons.namesOf(ids);
  }
}
