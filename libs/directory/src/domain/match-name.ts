export interface Nameable {
  readonly name: string | null;
  readonly aliases: readonly string[];
}

/** Texts agree on neither case, accents nor punctuation: "Côte d’Ivoire", "COTE D'IVOIRE". `&` reads as "and", and "the" in front counts for nothing. */
export function nameKey(name: string): string {
  return name
    .replace(/['’`´]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

export function knowsName({ name, aliases }: Nameable, spelling: string): boolean {
  const key = nameKey(spelling);
  return key !== '' && [name ?? '', ...aliases].some((known) => nameKey(known) === key);
}

/** All candidates that bear the name or know it as an alias: more than one means that sources disagree, so warn. */
export function matchName<C extends Nameable>(name: string, candidates: readonly C[]): readonly C[] {
  return candidates.filter((candidate) => knowsName(candidate, name));
}
