import { resolve } from 'node:path';

/** A path as the person meant it: npm starts the program elsewhere, and says where it was asked to. */
export function pathHere(asGiven: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), asGiven);
}
