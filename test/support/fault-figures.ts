import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set by `npm run test:faults`: where figures go, and whether the long form is asked for. */
const FOLDER = 'FAULT_FIGURES';
const FULL = 'FAULTS_FULL';

export interface FaultFigures {
  /** What was acknowledged to a client, and what of it stood in the log in the end. */
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: number;
  readonly doubled: number;
  readonly events: number;
  /** Chains of hashes that do not hold. */
  readonly broken: number;
  /** Processes killed, connections cut, owners put to sleep, disks filled: whatever the scene does. */
  readonly faults: number;
  readonly seconds: number;
  /** What the scene counts besides. */
  readonly more?: Readonly<Record<string, number | string>>;
}

/** The bounded length that CI runs, or the long one. */
export function lengthOf(bounded: number, full: number): number {
  return process.env[FULL] === '1' ? full : bounded;
}

/** Hands the figures of a scene to the table at the end of `npm run test:faults`. */
export function report(scene: string, figures: FaultFigures): void {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${scene}.json`), JSON.stringify({ scene, ...figures }));
}
