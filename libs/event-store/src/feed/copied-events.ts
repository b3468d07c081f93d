import { type Pool } from 'pg';
import { BinaryRow } from '../proof/binary-row.js';
import { copyOut } from '../proof/copy-out.js';
import { inTransaction } from '../rows-of.js';
import { type RecordedEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';
import { copiedColumns, COPIED_FIELDS, CopiedEvent } from './copied-event.js';
import { inNewest } from './event-row.js';

/**
 * Events above a position and up to one below which nothing can appear any more, at most `limit`, in order. They come as the
 * bytes of one COPY, which takes a fraction of Node's time that a select takes. A COPY is planned each time: for a few events a
 * prepared select is better.
 */
export function copiedEvents(
  pool: Pool,
  upcasters: Upcasters,
  after: bigint,
  upTo: bigint,
  limit: number,
): Promise<RecordedEvent[]> {
  // COPY takes no parameters; these are numbers.
  const text = `copy (select ${copiedColumns} from es.event e
    where e.position > ${after.toString()} and e.position <= ${upTo.toString()} order by e.position limit ${limit})
    to stdout (format binary)`;
  return inTransaction(pool, async (client) => {
    const events: RecordedEvent[] = [];
    const row = new BinaryRow(COPIED_FIELDS);
    await copyOut(client, text, (message) => {
      // The message is lent; the event keeps its bytes.
      const bytes = Buffer.from(message);
      if (row.load(bytes)) events.push(inNewest(new CopiedEvent(bytes, row), upcasters));
    });
    return events;
  });
}
