import { NestFactory } from '@nestjs/core';
import { Pool, QueryBus, RegisterModule } from './product.mjs';

/** By then the program has prepared the statements of a question, and holds the names and days around its lines. */
const ASKED_BEFORE = 5;

/**
 * The register of a database as the program opens it. `statementsOf(query)` asks it a query that was asked before and resolves to
 * the statements that it sent for it, so that they can be sent again alone.
 */
export async function openRegister(url) {
  class Register {}
  const context = await NestFactory.createApplicationContext(
    { module: Register, imports: [RegisterModule.on(url, 'bench')] },
    { logger: ['error'], abortOnError: false },
  );
  const pool = context.get(Pool);
  const heard = listenTo(pool);
  const ask = (query) => context.get(QueryBus).execute(query);
  const statementsOf = async (query) => {
    for (let time = 0; time < ASKED_BEFORE; time += 1) await ask(query);
    heard.length = 0;
    await ask(query);
    return [...heard];
  };
  return { ask, statementsOf, close: () => context.close() };
}

/** Sends statements one after the other on one connection of the pool, as `once` of a closed loop; resolves to what came. */
export function replay(pool, statements) {
  return async () => {
    const client = await pool.connect();
    try {
      const results = [];
      for (const statement of statements) results.push(await client.query(statement));
      return results;
    } finally {
      client.release();
    }
  };
}

function listenTo(pool) {
  const heard = [];
  pool.on('acquire', (client) => {
    if (client.isHeard) return;
    client.isHeard = true;
    const query = client.query.bind(client);
    client.query = (asked, values, ...more) => {
      heard.push(
        typeof asked === 'string' ? { text: asked, values: Array.isArray(values) ? values : [] } : { ...asked },
      );
      return query(asked, values, ...more);
    };
  });
  return heard;
}
