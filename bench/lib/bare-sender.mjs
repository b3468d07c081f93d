/** BullMQ and nodemailer with nothing around them, as a process of its own: one job a mail, as many at once as the product. */
import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import { answering } from './child.mjs';
import { createPool } from './product.mjs';

const { url, redisUrl, smtpUrl, atOnce, conversations } = JSON.parse(process.argv[2]);
const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: conversations, maxMessages: 100 });
let sample;
let round = 0;

async function backend() {
  if (redisUrl) return [{ connection: { url: redisUrl, maxRetriesPerRequest: null }, prefix: 'bare' }];
  const pool = createPool({ url, max: 1, applicationName: 'bench-bare' });
  const client = await pool.connect();
  await runMigrations(client, 'queue');
  client.release();
  await pool.end();
  return [{ connection: { connectionString: url, schema: 'queue', max: 3, keepAlive: true } }, createPostgresBackend];
}

const [connection, make] = await backend();
const queue = new Queue('bare', connection, ...(make ? [make] : []));
const run = ({ data: { address, id } }) =>
  transport.sendMail({ ...sample, to: { name: 'Person', address }, messageId: `<${id}@sequitur.example.org>` });
const worker = new Worker('bare', run, { ...connection, concurrency: atOnce }, ...(make ? [make] : []));
for (const one of [queue, worker]) one.on('error', (error) => process.stderr.write(`bare: ${String(error)}\n`));
await worker.waitUntilReady();

answering(
  {
    mail: ({ mail }) => {
      sample = mail;
    },
    begin: async ({ count }) => {
      round += 1;
      const jobs = Array.from({ length: count }, (_, n) => ({
        name: 'send',
        data: { address: `person-${n}@example.org`, id: `digest.${round}.${n}` },
        opts: {
          ...{ jobId: `digest_${round}_${n}`, removeOnComplete: true, removeOnFail: { count: 5_000 } },
          ...{ attempts: 5, backoff: { type: 'exponential', delay: 40_000 } },
        },
      }));
      for (let start = 0; start < count; start += 500) await queue.addBulk(jobs.slice(start, start + 500));
    },
    rest: async () => {
      for (;;) {
        const { waiting, active } = await queue.getJobCounts();
        if (waiting + active === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  },
  'ready',
  async () => {
    await worker.close();
    await queue.close();
    transport.close();
  },
);
