/** As a database can keep it, at the same offsets: zeros and halves of characters are replaced one for one. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
