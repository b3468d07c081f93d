/**
 * Makes the types of the pages' API client from the OpenAPI document: `npm run api-client`. With `--check` it writes
 * nothing and ends with 1 where they are not those of the routes as they are.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import 'reflect-metadata';
import { apiDocument } from '../../../apps/api/src/open-api/api-document.js';

const FILE = join(import.meta.dirname, '../../../apps/web/src/api/generated/schema.ts');
const HEAD = '/** Made from the OpenAPI document by `npm run api-client`. Changes by hand are lost. */\n';

async function typesOfNow(): Promise<string> {
  const document = JSON.parse(JSON.stringify(await apiDocument())) as Parameters<typeof openapiTS>[0];
  const source = HEAD + astToString(await openapiTS(document, { alphabetize: true }));
  return format(source, { ...(await resolveConfig(FILE)), filepath: FILE });
}

async function main(): Promise<number> {
  const now = await typesOfNow();
  if (!process.argv.includes('--check')) {
    await writeFile(FILE, now);
    return 0;
  }
  if ((await readFile(FILE, 'utf8').catch(() => '')) === now) return 0;
  process.stderr.write('The client of the pages is not that of the routes as they are: run `npm run api-client`.\n');
  return 1;
}

process.exit(await main());
