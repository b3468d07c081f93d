/** `example.org+1a2b3c4d+AbC…` → `example.org+1a2b3c4d`: the name and the short hash that a signature shows. */
export function keyName(verifierKey: string): string {
  return verifierKey.split('+').slice(0, 2).join('+');
}
