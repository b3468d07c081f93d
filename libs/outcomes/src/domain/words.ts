/** `closed_without_reply` → `closed without reply`: ids of stages and kinds are their English words. */
export function stageWords(id: string): string {
  return id.replaceAll('_', ' ');
}

/** `LiaisonStatementSent` → `Liaison statement sent`. */
export function stepWords(type: string): string {
  const [first = '', ...rest] = type.split(/(?=[A-Z])/);
  return [first, ...rest.map((word) => word.toLowerCase())].join(' ');
}
