import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const installed = PLACES.find((path) => existsSync(path));
const { REQUIRE_BROWSER: required, CI_EVIDENCE_DIR: evidence } = process.env;

/** Runs only where there is a browser; where one is required (REQUIRE_BROWSER), its absence is a failure. */
export const describeInBrowser = installed === undefined && required === undefined ? describe.skip : describe;

export function launchBrowser(): Promise<Browser> {
  if (installed === undefined)
    throw new Error(
      `No Chromium is installed. Install the system's chromium package, or look at ${PLACES.join(', ')}.`,
    );
  return chromium.launch({
    executablePath: installed,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Leaves word, where it is asked for, that the pages really were opened in a browser. */
export async function leaveEvidence(): Promise<void> {
  if (evidence === undefined) return;
  await mkdir(evidence, { recursive: true });
  await writeFile(join(evidence, 'browser'), `${new Date().toISOString()}\n`);
}
