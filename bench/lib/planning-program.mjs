import { NestFactory } from '@nestjs/core';
import {
  CLOCK,
  createPool,
  DatabaseModule,
  EventStore,
  EventStoreModule,
  MailModule,
  Pool,
  ProjectionRunner,
  projections,
  RemindersSendingModule,
} from './product.mjs';

/** What of the product plans reminders, in this process, with read models that follow the log. */
export async function planningProgram(url) {
  const mailFrom = 'Sequitur <sequitur@example.org>';
  class ClockModule {}
  class Program {}
  const clock = { provide: CLOCK, useValue: { now: () => new Date() } };
  const context = await NestFactory.createApplicationContext(
    {
      module: Program,
      imports: [
        { module: ClockModule, global: true, providers: [clock], exports: [CLOCK] },
        DatabaseModule.forRoot({ url, role: 'sequitur_app', applicationName: 'bench-planning' }),
        EventStoreModule.forRoot({}),
        MailModule.forRoot({ smtpUrl: null, mailFrom }),
        RemindersSendingModule.forRoot({ publicUrl: 'https://sequitur.example.org', mailFrom, sessionSecret: 'bench' }),
      ],
    },
    { logger: ['error'], abortOnError: false },
  );
  const [pool, store] = [context.get(Pool), context.get(EventStore)];
  const onError = (projection, error) => process.stderr.write(`${projection}: ${String(error)}\n`);
  const runner = new ProjectionRunner(pool, store, projections, { onError, pollMs: 20 });
  runner.start();
  const readModels = async () => {
    const { rows } = await pool.query('select max(position) as last from es.event');
    while (!(await runner.waitFor(rows[0].last, 10_000)));
  };
  const owner = createPool({ url, max: 1, applicationName: 'bench-owner' });
  const close = async () => {
    await owner.end();
    await runner.stop();
    await context.close();
  };
  return { pool, owner, store, readModels, get: (token) => context.get(token), close };
}
