import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedExamples } from '@app/http';

/** Recorded where the contract is tried (`RECORD_EXAMPLES=1` with test/contract), so that each is true: none is written by hand. */
export const examples = JSON.parse(
  readFileSync(join(import.meta.dirname, 'examples.json'), 'utf8'),
) as RecordedExamples;
