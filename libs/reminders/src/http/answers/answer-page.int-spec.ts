import { EventStore } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { ChangeVisibility, TakeStep } from '@app/outcomes';
import { OFFICER, on } from '../../spec-support/establish.js';
import { Register, SECRET } from '../../spec-support/register.js';
import { TickReminders } from '../../tick-reminders/tick-reminders.js';
import { answersStream } from '../../answers/answers.stream.js';
import { answerLink } from '../../answers/links/answer-link.js';
import { HOURLY } from '../../answers/limits/answer-limits.js';

/** 25 May 2090 is a Thursday, a week before the date; eight in the morning in Zurich. */
const WEEK_BEFORE = '2090-05-25T06:00:00Z';
const signer = { publicUrl: 'https://sequitur.example.org', sessionSecret: SECRET };

describe('the page behind the link of a reminder', () => {
  let register: Register;
  let outcome: string;
  const waiting: string[] = [];
  beforeAll(async () => {
    register = await Register.open({ now: WEEK_BEFORE });
    await register.switchOn();
    for (let n = 1; n <= 20; n += 1)
      waiting.push(
        await register.record(`Draft the guidelines, part ${n}`, { owners: [{ entity: 'bdt', restsOn: null }] }),
      );
    await register.app.get(TickReminders).tick({ at: new Date(WEEK_BEFORE) });
  }, 60_000);
  afterAll(() => register.close());
  /** Each test has an outcome of its own, of which the one mail spoke. */
  beforeEach(() => {
    const next = waiting.shift();
    if (next === undefined) throw new Error('Record more outcomes.');
    outcome = next;
  });

  const mail = () => {
    const found = register.mails.received.find(({ to }) => to.address === 'focal@example.org');
    if (found === undefined) throw new Error('The focal point got no mail.');
    return found;
  };
  const linkTo = (day = '2090-05-25', outcomeId = outcome): string =>
    new URL(answerLink(signer, { messageId: mail().messageId, day: isoDateOf(day) }, outcomeId)).pathname;
  const get = async (path: string) => {
    const { statusCode, body, headers } = await register.app.inject({ url: path, headers: { accept: 'text/html' } });
    return { status: statusCode, html: body, headers };
  };
  const post = async (path: string, fields: Readonly<Record<string, string | File>>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const request = new Response(form);
    const { statusCode, body, headers } = await register.app.inject({
      ...{ method: 'POST', url: path, payload: Buffer.from(await request.arrayBuffer()) },
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
    });
    return { status: statusCode, html: body, headers };
  };
  const answers = () => register.app.get(EventStore).read(answersStream(outcome).streamId);
  const done = { kind: 'done', note: 'The guidelines were published.', as: 'recipient' };

  it('is what the mail links to', () => {
    const { text } = mail();
    expect(text).toContain(`https://sequitur.example.org${linkTo()}`);
  });

  it('shows the outcome, its deadline and what an answer is, and changes nothing however often it is fetched', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { status, html, headers } = await get(linkTo());
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-store');
      for (const words of ['CWG-COP-20/', 'Draft the guidelines, part', '1 June 2090', 'Focal point of BDT'])
        expect(html).toContain(words);
      expect(html).toContain('Working-level information, not a formal position of your administration.');
      expect(html).not.toContain('<script');
    }
    expect((await get(`${linkTo()}?say=more_time`)).html).toMatch(/value="more_time" required checked/);
    expect(await answers()).toEqual([]);
  });

  it('takes one answer, which is a claim that moves nothing, and says that it was received', async () => {
    const { status, headers } = await post(linkTo(), done);
    expect({ status, location: headers['location'] }).toEqual({ status: 303, location: linkTo() });
    expect(await answers()).toMatchObject([
      {
        type: 'ReminderAnswered',
        scope: 'CWG-COP',
        effectiveOn: '2090-05-25',
        data: { outcome, kind: 'done', via: 'link', forwarded: false, sentTo: { entity: 'bdt' } },
        prose: { note: 'The guidelines were published.' },
      },
    ]);
    const { html } = await get(linkTo());
    expect(html).toContain('Thank you, your answer was received');
    expect(html).toContain('through the link sent to Focal point of BDT');
    expect(html).not.toContain('<form');
    await register.settled();
    expect(await register.app.get(EventStore).read(`outcome-${outcome}`)).toHaveLength(1);
  });

  it('has no second effect when the same is sent again, and refuses something else with what was answered', async () => {
    await post(linkTo(), done);
    expect(await post(linkTo(), done)).toMatchObject({ status: 303 });
    const other = await post(linkTo(), { kind: 'not_ours', as: 'recipient' });
    expect(other.status).toBe(409);
    expect(other.html).toContain('answer-link-used');
    expect(other.html).toContain('It is done.');
    expect(await answers()).toHaveLength(1);
  });

  it('says what is missing, keeps what was filled in and sends nothing', async () => {
    const { status, html } = await post(linkTo(), {
      kind: 'more_time',
      until: '2090-05-01',
      note: 'A & B',
      as: 'other',
    });
    expect(status).toBe(422);
    expect(html).toContain('Give a day that is still to come.');
    expect(html).toContain('Write your name and office.');
    expect(html).toContain('A &amp; B</textarea>');
    expect(await post(linkTo(), {})).toMatchObject({ status: 422 });
    expect(await answers()).toEqual([]);
  });

  it('takes a file and a link as evidence, and refuses what a file is not', async () => {
    const file = new File(['%PDF-1.7 the guidelines'], 'guidelines.pdf', { type: 'application/pdf' });
    const wrong = new File(['MZ'], 'guidelines.pdf', { type: 'application/pdf' });
    const program = new File(['MZ'], 'guidelines.exe', { type: 'application/x-msdownload' });
    expect(await post(linkTo(), { ...done, file: wrong })).toMatchObject({ status: 422 });
    expect(await post(linkTo(), { ...done, file: program })).toMatchObject({ status: 422 });
    expect(await post(linkTo(), { ...done, link: 'javascript:alert(1)' })).toMatchObject({ status: 422 });
    expect(await answers()).toEqual([]);
    expect(await post(linkTo(), { ...done, file, link: 'https://www.example.org/g' })).toMatchObject({ status: 303 });
    expect(await answers()).toMatchObject([
      { data: { files: [{ name: 'guidelines.pdf', size: 23 }] }, prose: { link: 'https://www.example.org/g' } },
    ]);
  });

  it('says through whose link somebody else answered', async () => {
    await post(linkTo(), { ...done, as: 'other', by: 'A. Example, Ministry' });
    expect(await answers()).toMatchObject([{ data: { forwarded: true }, prose: { by: 'A. Example, Ministry' } }]);
    expect((await get(linkTo())).html).toContain(
      'through the link sent to Focal point of BDT, by A. Example, Ministry (self-declared)',
    );
  });

  it('pauses the chase until the secretariat settles it', async () => {
    const due = () => register.app.get(TickReminders).tick({ at: new Date('2090-05-31T06:00:00Z') });
    await post(linkTo(), done);
    await register.settled();
    const { mails } = await due();
    const { text = '' } = mails.find(({ to }) => to.address === 'focal@example.org') ?? {};
    expect(text).toContain('Draft the guidelines');
    expect(text).not.toContain(outcome);
  });

  it.each([
    ['altered', () => linkTo().replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 404, 'answer-link-forged'],
    ['cut short', () => linkTo().slice(0, -20), 404, 'answer-link-forged'],
    ['of a mail that was never sent', () => neverSent(), 404, 'answer-link-unknown'],
    [
      'of an outcome of which the mail did not speak',
      () => linkTo('2090-05-25', crypto.randomUUID()),
      404,
      'answer-link-unknown',
    ],
    ['expired', () => linkTo('2090-02-20'), 410, 'answer-link-expired'],
  ] as const)('that is %s helps, acts on nothing and says why', async (_, path, status, code) => {
    for (const answer of [await get(path()), await post(path(), done)]) {
      expect(answer.status).toBe(status);
      expect(answer.html).toContain(`Code: ${code}`);
      expect(answer.html).toMatch(/<a href="mailto:[^"]+@[^"]+">/);
      expect(answer.html).not.toContain('Draft the guidelines');
    }
    expect(await answers()).toEqual([]);
  });

  it.each([
    ['en', 'The link was good until'],
    ['fr', 'Le lien était valable jusqu’au'],
    ['es', 'El enlace fue válido hasta el'],
  ])('that is expired says in %s until when it was good', async (language, words) => {
    const headers = { accept: 'text/html', 'accept-language': language };
    const { body } = await register.app.inject({ url: linkTo('2090-02-20'), headers });
    expect(body).toMatch(new RegExp(`<p>${words} [^<]*2090\\.</p>`));
  });

  const neverSent = (): string =>
    new URL(answerLink(signer, { messageId: '<never@sequitur.example.org>', day: isoDateOf('2090-05-25') }, outcome))
      .pathname;

  it('is superseded once another office looks after it, or it is over', async () => {
    await register.do(new TakeStep(outcome, 'OutcomeCancelled', {}, { reason: 'No need.' }, OFFICER, on('2090-05-25')));
    await register.settled();
    const { status, html } = await get(linkTo());
    expect({ status, isSaid: html.includes('answer-link-superseded') }).toEqual({ status: 410, isSaid: true });
    expect(html).toContain('office@cwg-cop-secretariat.example.org');
  });

  it('tells nothing of an outcome that its recipient may not see any more', async () => {
    await register.do(new ChangeVisibility(outcome, 'secretariat', 'Names a child.', on('2090-05-25')));
    for (const answer of [await get(linkTo()), await post(linkTo(), done)]) {
      expect(answer.status).toBe(404);
      expect(answer.html).toContain('answer-link-unknown');
      expect(answer.html).not.toContain('guidelines');
    }
    expect(await answers()).toEqual([]);
  });

  it('is tried so often in an hour and no more', async () => {
    for (let time = 0; time < HOURLY.act.link; time += 1)
      expect(await post(linkTo(), {})).toMatchObject({ status: 422 });
    const { status, html, headers } = await post(linkTo(), done);
    expect({ status, wait: headers['retry-after'] }).toEqual({ status: 429, wait: '3600' });
    expect(html).toContain('too-many-answers');
  });

  it('takes forms nowhere else', async () => {
    const reply = await register.app.inject({
      ...{ method: 'POST', url: '/api/v1/bodies/CWG-COP/reminder-policies', payload: 'answerAfter=3' },
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'CWG-COP' },
    });
    expect(reply.statusCode).toBe(415);
  });
});
