import { DirectoryRefusal, matchName, type Nameable } from '../domain/index.js';

export interface Known extends Nameable {
  readonly id: string;
}

/** What is about to enter the directory, and those that its officer knows to be others of the same name. */
export interface Newcomer {
  readonly id: string;
  readonly names: readonly string[];
  readonly otherThan: readonly string[];
}

/**
 * Throws `similar-name` where the directory knows one of the names already: the same party would stand in it twice, and what
 * it owes in two halves. Who knows better names the others.
 */
export function demandNewName({ id, names, otherThan }: Newcomer, known: readonly Known[]): void {
  const others = known.filter((each) => each.id !== id && !otherThan.includes(each.id));
  const similar = [...new Set(names.flatMap((name) => matchName(name, others)))];
  if (similar.length === 0) return;
  const ids = similar.map((each) => each.id);
  const words = similar.map((each) => `${each.name ?? each.id} (${each.id})`).join(' and ');
  throw new DirectoryRefusal(
    'similar-name',
    `The directory knows that name already: ${words}. Use it, or say that this is another one with otherThan ${JSON.stringify(ids)}.`,
    { similar: similar.map((each) => ({ id: each.id, name: each.name })) },
  );
}
