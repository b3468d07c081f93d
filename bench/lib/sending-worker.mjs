/** What of the product's worker sends reminders, as a process of its own: its read models, its queue, its mails. */
import { NestFactory } from '@nestjs/core';
import { answering } from './child.mjs';
import {
  CLOCK,
  DatabaseModule,
  EventStore,
  EventStoreModule,
  Jobs,
  JobsModule,
  Mailer,
  MailModule,
  Pool,
  ProjectionRunner,
  projections,
  RemindersWorkerModule,
} from './product.mjs';

const { url, redisUrl, smtpUrl, now } = JSON.parse(process.argv[2]);
const mailFrom = 'Sequitur <sequitur@example.org>';
let at = new Date(now);

class ClockModule {}
class Program {}
const program = await NestFactory.createApplicationContext(
  {
    module: Program,
    imports: [
      {
        module: ClockModule,
        global: true,
        providers: [{ provide: CLOCK, useValue: { now: () => at } }],
        exports: [CLOCK],
      },
      DatabaseModule.forRoot({ url, role: 'sequitur_app', applicationName: 'bench-reminders' }),
      EventStoreModule.forRoot({}),
      JobsModule.forRoot({ databaseUrl: url, redisUrl: redisUrl ?? undefined }),
      MailModule.forRoot({ smtpUrl, mailFrom }),
      RemindersWorkerModule.forRoot({ publicUrl: 'https://sequitur.example.org', mailFrom, sessionSecret: 'bench' }),
    ],
  },
  { logger: ['error'], abortOnError: false },
);
const onError = (projection, error) => process.stderr.write(`${projection}: ${String(error)}\n`);
const runner = new ProjectionRunner(program.get(Pool), program.get(EventStore), projections, { onError });
runner.start();
const queue = await program.get(Jobs).queue('reminders');
let last = null;
const mailer = program.get(Mailer);
const send = mailer.send.bind(mailer);
mailer.send = (mail) => {
  last = mail;
  return send(mail);
};

answering(
  {
    /** It is that day; the wake-up of the minute does the rest. */
    begin: async ({ day }) => {
      at = new Date(day);
      await queue.add('tick-reminders', {});
    },
    rest: () => untilIdle(),
    /** A mail as it went out. */
    sample: () => last,
  },
  'ready',
  async () => {
    await runner.stop();
    await program.close();
  },
);

async function untilIdle() {
  for (;;) {
    const { waiting, active } = await queue.counts();
    if (waiting + active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
