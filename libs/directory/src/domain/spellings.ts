import { DirectoryRefusal } from './directory.refusal.js';

interface Spelled {
  readonly aliases: readonly string[];
}

/** Throws `spelling-unknown` where it is not among the spellings, letter by letter. The name itself is none. */
export function demandSpelling({ aliases }: Spelled, alias: string): void {
  if (aliases.includes(alias)) return;
  throw new DirectoryRefusal('spelling-unknown', `"${alias}" is not among the spellings that the directory holds.`, {
    spellings: aliases,
  });
}

export function withoutAlias<S extends Spelled>(spelled: S, alias: string): S {
  return { ...spelled, aliases: spelled.aliases.filter((each) => each !== alias) };
}
