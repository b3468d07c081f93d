import { RegisterPage, type RegisterRow } from '@app/contracts';
import type { Client } from './client.js';

export const REGISTER = '/api/v1/outcomes?body=CWG-COP';

/** The one line of the register that a search finds. */
export async function findOne(client: Client, search: string): Promise<RegisterRow> {
  const { items } = await client.read(RegisterPage, `${REGISTER}&q=${encodeURIComponent(search)}`);
  expect(items).toHaveLength(1);
  const [row] = items;
  if (row === undefined) throw new Error('Nothing found.');
  return row;
}
