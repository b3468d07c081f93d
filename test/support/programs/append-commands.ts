/**
 * Started by specs as a process of its own: appends what its order says, as a client does that
 * repeats what was not answered; told to end, it ends once everything that is under way is answered.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { createPool } from '@app/database';
import { type Appended, EventStore, requestHashOf, StoreUnavailable } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { endWithParent } from '../end-with-parent.js';
import { Ledger, readLedger } from '../../faults/ledger.js';
import { type Order, type PlannedCommand, plannedCommand } from '../../faults/planned-commands.js';

const RETRY_MS = 25;

endWithParent();
const order = JSON.parse(String(process.argv[2])) as Order;
const known = new Map(readLedger(order.ledger).acknowledged.map((answer) => [answer.commandId, answer]));
const ledger = new Ledger(order.ledger);
const pool = createPool({
  url: order.url,
  role: 'sequitur_app',
  applicationName: 'sequitur-writer',
  max: order.lanes,
});
const store = new EventStore(pool);
let isEnding = false;
process.once('SIGTERM', () => {
  isEnding = true;
});

async function answerTo({ commandId, streamId, isAlone, events }: PlannedCommand, version: number): Promise<Appended> {
  const metadata = {
    actor: order.name,
    scope: 'body-1',
    effectiveOn: isoDateOf('2024-03-01'),
    commandId,
    requestHash: requestHashOf({ commandId }),
    correlationId: commandId,
  };
  for (;;) {
    try {
      return await store.append({ streamId, category: 'thing' }, isAlone ? version : 'any', events, metadata);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      ledger.refused(error.code);
      await pause(RETRY_MS);
    }
  }
}

async function run(lane: number): Promise<void> {
  let version = 0;
  for (let n = 0; n < order.commands && !isEnding; n += 1) {
    const command = plannedCommand(order, lane, n);
    let answer: Appended | undefined = known.get(command.commandId);
    if (answer === undefined) {
      answer = await answerTo(command, version);
      ledger.acknowledged(command.commandId, command.events.length, answer);
    }
    if (command.isAlone) version = answer.version;
  }
}

await Promise.all(Array.from({ length: order.lanes }, (_, lane) => run(lane)));
await pool.end();
ledger.close();
