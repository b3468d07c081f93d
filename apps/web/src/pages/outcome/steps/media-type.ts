/** What systems do not name, or name as the program that opens it. */
const byEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  eml: 'message/rfc822',
  txt: 'text/plain',
};

/** The media type of a chosen file; the server refuses what it does not take. */
export function mediaTypeOf({ name, type }: Pick<File, 'name' | 'type'>): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return byEnding[ending] ?? type;
}
