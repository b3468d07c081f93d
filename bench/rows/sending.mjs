import { child } from '../lib/child.mjs';
import { noons, quietNoon } from '../lib/due-register.mjs';
import { atLeast, interleave, row } from '../lib/rounds.mjs';

/** As many mails under way, over as many conversations, as a worker of the product has. */
const BARE = { atOnce: 200, conversations: 4 };

/**
 * Everybody's mail of a day by the real path, from the wake-up to the mail server's yes, ÷ BullMQ and nodemailer alone handing the
 * same server as many mails of the same content. The first day of each is not counted.
 */
export async function sendingRows(server, carriers, options) {
  const sink = await child('./mail-sink.mjs');
  const opened = [];
  try {
    for (const carrier of carriers) opened.push(await senders(server, carrier, sink, options));
    const figures = await interleave(options.rounds, Object.assign({}, ...opened.map(({ arms }) => arms)));
    return carriers.map(({ name, what }) =>
      row(
        `send-${name}`,
        `mails sent, queue on ${what} / bare`,
        atLeast(0.6),
        figures[name],
        figures[`bare ${name}`],
        'mails/s',
      ),
    );
  } finally {
    for (const { close } of opened) await close();
    await sink.close();
  }
}

async function senders(server, { name, url, redis }, sink, { due: { people } }) {
  const smtpUrl = sink.ready;
  const ours = await child('./sending-worker.mjs', { url, redisUrl: redis ?? null, smtpUrl, now: quietNoon });
  const bareUrl = await server.database(`bench_bare_${name}`);
  const bare = await child('./bare-sender.mjs', { url: bareUrl, redisUrl: redis ?? null, smtpUrl, ...BARE });
  const days = noons.values();
  const timed = (program, question) => async () => {
    await sink.ask({ what: 'rest' });
    const started = performance.now();
    const taken = sink.ask({ what: 'take', count: people });
    await program.ask({ what: 'begin', ...question() });
    await taken;
    const seconds = (performance.now() - started) / 1000;
    await program.ask({ what: 'rest' });
    const { more } = await sink.ask({ what: 'rest' });
    if (more !== people) throw new Error(`${name}: the mail server took ${more} mails of ${people}.`);

    return people / seconds;
  };
  const arms = {
    [name]: timed(ours, () => ({ day: days.next().value })),
    [`bare ${name}`]: timed(bare, () => ({ count: people })),
  };
  await arms[name]();
  await bare.ask({ what: 'mail', mail: await ours.ask({ what: 'sample' }) });
  await arms[`bare ${name}`]();
  return {
    arms,
    close: async () => {
      await ours.close();
      await bare.close();
    },
  };
}
