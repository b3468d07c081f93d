import { isoDateOf } from '@app/kernel';
import { SwitchRemindersOff } from '@app/meetings';
import { AnnulStep, AssignOwner, CorrectTitle, type OutcomeId } from '@app/outcomes';
import { on } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';

const owner = (entity: string) => ({ owners: [{ entity, restsOn: null }] });
const notDue = { deadlines: [{ due: { type: 'date', on: isoDateOf('2099-06-01') }, restsOn: null }] } as const;

describe('what was done since the last mail', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: '2090-05-25T06:00:00Z' });
  });
  afterEach(() => register.close());

  const progress = (outcome: OutcomeId, note: string, day = '2090-05-20'): Promise<unknown> =>
    register.step(outcome, 'ProgressReported', { progress: 'partly' }, day, note);
  /** What the mail of that morning says under the heading, or null where there is no such heading. */
  const news = async (day: string, heading = 'SINCE YOUR LAST MAIL'): Promise<string | null> => {
    const { mails } = await register.app.get(TickReminders).tick({ at: new Date(`${day}T06:00:00Z`) });
    const text = mails.find(({ to }) => to.address === 'officer@example.org')?.text ?? 'no mail';
    return text.split(`${heading}\n`)[1] ?? (text === 'no mail' ? text : null);
  };

  it('covers all that the offices of the recipient own, from the switch-on to the first mail', async () => {
    const early = await register.record('Early', { ...notDue, ...owner('bdt') });
    await progress(early, 'Before the switch-on.');
    await register.switchOn();
    await register.record('What is due');
    const ours = await register.record('Ours', { ...notDue, ...owner('bdt') });
    const nobodys = await register.record('Nobody’s', { ...notDue, owners: [] });
    const theirs = await register.record('Theirs', { ...notDue, ...owner('unicef') });
    await progress(theirs, 'By others.');
    await progress(nobodys, 'By somebody.');
    await progress(ours, 'By us.', '2090-01-30');
    const said = await news('2090-05-25', 'SINCE REMINDERS WERE SWITCHED ON');
    // The newest recorded first, whenever it happened; the recording itself is no news.
    expect(said).toMatch(/^-+\n\nCWG-COP-20\/3 {2}Ours\n {2}- 30 January 2090: Progress reported. By us.\n {2}http/);
    expect(said).toMatch(/CWG-COP-20\/4 {2}Nobody’s\n {2}- 20 May 2090: Progress reported. By somebody./);
    for (const other of ['Before the switch-on.', 'By others.', 'What is due', 'recorded'])
      expect(said).not.toContain(other);
  });

  it('is said once', async () => {
    await register.switchOn();
    await register.record('What is due');
    await progress(await register.record('Ours', notDue), 'By us.');
    expect(await news('2090-05-25', 'SINCE REMINDERS WERE SWITCHED ON')).toContain('By us.');
    expect(await news('2090-05-31')).toBeNull();
  });

  it('alone is no reason for a mail', async () => {
    await register.switchOn();
    await progress(await register.record('Ours', notDue), 'By us.');
    expect(await news('2090-05-25')).toBe('no mail');
  });

  it('names who was made owner, and leaves out what only keeps the register in order', async () => {
    await register.switchOn();
    const ours = await register.record('What is due');
    await register.do(new CorrectTitle(ours, 'What is due soon', 'A word was missing.', on('2090-05-20')));
    await register.do(new AssignOwner(ours, 'unicef', {}, on('2090-05-21')));
    const said = await news('2090-05-25', 'SINCE REMINDERS WERE SWITCHED ON');
    expect(said).toContain('- 21 May 2090: Owner assigned. UNICEF\n');
    expect(said).not.toMatch(/corrected|A word was missing/);
  });

  it('leaves out a step that was taken back at once, and takes back one that was told', async () => {
    await register.switchOn();
    await register.record('What is due');
    const ours = await register.record('Ours', notDue);
    await progress(ours, 'Told.');
    await progress(ours, 'A slip.');
    await register.do(new AnnulStep(ours, 3, 'Of another outcome.', on('2090-05-20')));
    const first = await news('2090-05-25', 'SINCE REMINDERS WERE SWITCHED ON');
    expect(first).toContain('Progress reported. Told.');
    expect(first).not.toMatch(/A slip|Of another outcome/);
    await register.do(new AnnulStep(ours, 2, 'It was not so.', on('2090-05-26')));
    expect(await news('2090-05-31')).toContain('- 26 May 2090: Taken back: Progress reported. It was not so.\n');
  });

  it('stops at the switch-off and begins anew at the next switch-on', async () => {
    await register.switchOn();
    await register.record('What is due');
    await news('2090-05-25');
    await register.do(new SwitchRemindersOff('CWG-COP', isoDateOf('2090-05-26'), on('2090-05-26')));
    await progress(await register.record('Meanwhile', notDue), 'While it was off.');
    await register.switchOn('2090-05-27');
    await progress(await register.record('Afterwards', notDue), 'While it is on.');
    const said = await news('2090-05-31');
    expect(said).toContain('While it is on.');
    expect(said).not.toContain('While it was off.');
  });

  it('names twenty outcomes and counts the others', async () => {
    await register.switchOn();
    await register.record('What is due');
    for (let n = 1; n <= 22; n += 1) await progress(await register.record(`No. ${n}`, notDue), 'Done.');
    const said = (await news('2090-05-25', 'SINCE REMINDERS WERE SWITCHED ON')) ?? '';
    expect(said.match(/Progress reported/g)).toHaveLength(20);
    expect(said).toMatch(/No\. 22\n[^]*No\. 3\n[^]*\n\n\.\.\. and 2 more in the register: https:/);
    expect(said).not.toMatch(/No\. [12]\n/);
  });
});
