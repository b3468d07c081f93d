/** Port: names of persons by their directory id; an erased person has none. */
export abstract class ActorNames {
  abstract namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
