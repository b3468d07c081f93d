import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { type Appended } from '@app/event-store';
import { z } from 'zod';

const Line = z.union([
  z.object({
    commandId: z.string(),
    events: z.number(),
    streamId: z.string(),
    version: z.number(),
    position: z.coerce.bigint(),
    replayed: z.boolean(),
  }),
  z.object({ refused: z.string() }),
]);

/** What a writer was told of one command, and the number of events that it had sent. */
export type Acknowledged = Appended & { readonly commandId: string; readonly events: number };

/** What a writer was answered, in a file that outlives it: a line is there before the writer goes on. */
export class Ledger {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'a');
    // The last line of a writer that was killed may be torn.
    writeSync(this.file, '\n');
  }

  acknowledged(commandId: string, events: number, { streamId, version, position, replayed }: Appended): void {
    this.write({ commandId, events, streamId, version, position: position.toString(), replayed });
  }

  refused(code: string): void {
    this.write({ refused: code });
  }

  close(): void {
    closeSync(this.file);
  }

  private write(line: object): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

export interface LedgerContent {
  readonly acknowledged: readonly Acknowledged[];
  /** How often a writer was turned away, by code. */
  readonly refused: ReadonlyMap<string, number>;
}

export function readLedger(path: string): LedgerContent {
  const acknowledged: Acknowledged[] = [];
  const refused = new Map<string, number>();
  for (const text of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    if (!/^\{.*\}$/.test(text)) continue;
    const line = Line.parse(JSON.parse(text));
    if ('refused' in line) refused.set(line.refused, (refused.get(line.refused) ?? 0) + 1);
    else acknowledged.push(line);
  }
  return { acknowledged, refused };
}
