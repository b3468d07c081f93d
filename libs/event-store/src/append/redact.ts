import { type Pool } from 'pg';
import { type AppendRow } from './append-statement.js';
import { commandIdOf, eventIdOf } from '../ids.js';
import { rowOf, rowsOf } from '../rows-of.js';
import { requestHashOf, seal } from '../proof/sealed-json.js';

const REDACT = `select outcome, at_version, at_position
  from es.redact($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10::jsonb, $11, $12)`;

/** Two round trips: the record of a redaction names the stream. `nothing` where the event is missing or never had prose. */
export async function redact(pool: Pool, position: bigint, reason: string, actor: string): Promise<AppendRow> {
  const text = 'select stream_id from es.event where position = $1';
  const [event] = await rowsOf<{ stream_id: string }>(pool, { text, values: [position] });
  const request = { position: position.toString(), streamId: event?.stream_id ?? '' };
  const commandId = commandIdOf('', 'redact', request.position);
  const requestHash = Buffer.from(requestHashOf(request), 'hex');
  const [what, why] = [seal(request), seal({ reason })];
  return rowOf<AppendRow>(pool, {
    text: REDACT,
    values: [
      ...[position, commandId, requestHash, actor, `redact-${request.position}`, eventIdOf(commandId, 1)],
      ...[what.text, what.salt, what.hash, why.text, why.salt, why.hash],
    ],
  });
}
