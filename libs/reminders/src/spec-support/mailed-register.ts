import type { ReminderAnswersView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { answersStream } from '../answers/answers.stream.js';
import { MailedOutcomes } from '../answers/open-link/mailed-outcomes.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';
import { Register } from './register.js';

/** Eight in the morning in Zurich, a week before all that is owed. */
const WEEK_BEFORE = '2090-05-25T06:00:00Z';

/** A register whose focal point was mailed about many outcomes; each test has one of its own. */
export class MailedRegister {
  outcome = '';
  reference = '';

  private constructor(
    readonly register: Register,
    /** Of the mail to the focal point. */
    readonly messageId: string,
    private readonly waiting: string[],
  ) {}

  static async open(outcomes: number): Promise<MailedRegister> {
    const register = await Register.open({ now: WEEK_BEFORE });
    await register.switchOn();
    const waiting: string[] = [];
    for (let n = 1; n <= outcomes; n += 1)
      waiting.push(await register.record(`Draft part ${n}`, { owners: [{ entity: 'bdt', restsOn: null }] }));
    await register.app.get(TickReminders).tick({ at: new Date(WEEK_BEFORE) });
    const mail = register.mails.received.find(({ to }) => to.address === 'focal@example.org');
    if (mail === undefined) throw new Error('The focal point got no mail.');
    return new MailedRegister(register, mail.messageId, waiting);
  }

  async next(): Promise<void> {
    const outcome = this.waiting.shift();
    if (outcome === undefined) throw new Error('Record more outcomes.');
    this.outcome = outcome;
    this.reference = (await this.register.app.get(MailedOutcomes).outcome(outcome))?.reference ?? '';
  }

  async call(method: 'GET' | 'POST', path: string, payload?: object, authorization = 'CWG-COP') {
    const headers = { authorization, ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }) };
    const url = `/api/v1${path}`;
    const reply = await this.register.app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  }

  /** The answers as the outcome's page has them. */
  async shown(): Promise<ReminderAnswersView['items']> {
    const { json } = await this.call('GET', `/outcomes/${this.outcome}/answers`);
    return (json as unknown as ReminderAnswersView).items;
  }

  /** The answers as the log has them. */
  recorded() {
    return this.register.app.get(EventStore).read(answersStream(this.outcome).streamId);
  }
}
