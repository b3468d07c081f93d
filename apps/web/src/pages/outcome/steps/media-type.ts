import { EvidenceMediaType } from '@app/contracts';

/** What systems do not name, or name as the program that opens it. */
const byEnding: Readonly<Record<string, EvidenceMediaType>> = {
  csv: 'text/csv',
  eml: 'message/rfc822',
  txt: 'text/plain',
};

/** The media type of a chosen file; null where it is of a kind that is not taken as evidence. */
export function mediaTypeOf({ name, type }: Pick<File, 'name' | 'type'>): EvidenceMediaType | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const known = EvidenceMediaType.safeParse(byEnding[ending] ?? type);
  return known.success ? known.data : null;
}
