import { setTimeout as pause } from 'node:timers/promises';
import { refusalIn, type Answer, type Client } from '../e2e/http/client.js';

const PATIENCE_MS = 20_000;
const STEP_MS = 100;

/** Repeats a request while the answer says that the database is away, as a good client does; fails after 20 s. */
export async function untilAnswered(send: () => Promise<Answer>): Promise<Answer> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const answer = await send();
    if (answer.status !== 503 || Date.now() > until) return answer;
    expect(refusalIn(answer)).toMatchObject({ retryAfter: expect.stringMatching(/^\d+$/) as unknown });
    await pause(STEP_MS);
  }
}

/** Adds an entity under a key of its own, however often that takes. */
export function addEntity(client: Client, entity: string): Promise<Answer> {
  const body = { entity, kind: 'office', name: `The office ${entity}`, effectiveOn: '2026-01-01' };
  return untilAnswered(() => client.send('POST', '/api/v1/entities', body, { 'Idempotency-Key': `add-${entity}` }));
}
