interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Without case and accents, as people type. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

/** As the server compares names: punctuation counts for nothing, `&` reads as "and", "the" in front is left out. */
function key(name: string): string {
  return plain(name.replace(/['’`´]/gu, '').replaceAll('&', ' and '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** Those that bear one of the names, or know it as a spelling, whole. */
export function namesakes<T extends Named>(all: readonly T[], names: readonly string[]): readonly T[] {
  const wanted = new Set(names.map(key).filter((name) => name !== ''));
  return all.filter(({ name, aliases }) => [name, ...aliases].some((spelling) => wanted.has(key(spelling))));
}

/** Those that bear the words in their name or in a spelling of it, by name. */
export function found<T extends Named>(all: readonly T[], words: string): readonly T[] {
  const wanted = plain(words);
  return all
    .filter(({ name, aliases }) => [name, ...aliases].some((spelling) => plain(spelling).includes(wanted)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The spelling that the words found, where the name itself does not bear them. */
export function foundBy({ name, aliases }: Named, words: string): string | null {
  const wanted = plain(words);
  if (wanted === '' || plain(name).includes(wanted)) return null;
  return aliases.find((spelling) => plain(spelling).includes(wanted)) ?? null;
}

/** An id made of a name: `Côte d’Ivoire` → `cote-d-ivoire`. It can be typed otherwise. */
export function idOf(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}
