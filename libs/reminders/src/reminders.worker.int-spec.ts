import { type JobQueue, Jobs } from '@app/jobs';
import { RemindersWorker } from './reminders.worker.js';
import { Register } from './spec-support/register.js';

describe('the worker of reminders', () => {
  let register: Register;
  let queue: JobQueue<'reminders'>;
  beforeEach(async () => {
    register = await Register.open({ now: '2090-05-25T06:00:00Z', works: true });
    queue = await register.app.get(Jobs).queue('reminders');
  });
  afterEach(() => register.close());

  it('finds what is due and sends it through the queue, once', async () => {
    const { promise: arrived, resolve } = Promise.withResolvers<undefined>();
    register.mails.meanwhile = () => {
      resolve(undefined);
      return Promise.resolve();
    };
    await register.switchOn();
    await register.record('Draft the statement');
    const worker = register.app.get(RemindersWorker);
    await Promise.all([worker.fanOut(queue), worker.fanOut(queue)]);
    await arrived;
    await worker.fanOut(queue);
    await register.app.get(Jobs).close();
    expect(register.mails.received).toMatchObject([{ subject: 'Due in 7 days: Draft the statement (CWG-COP-20/1)' }]);
  });
});
