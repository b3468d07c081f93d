import { isoDateOf } from '@app/kernel';
import { ReminderAnswersView } from '@app/contracts';
import { ConveneMeeting, RescheduleMeeting } from '@app/meetings';
import {
  AssignOwner,
  ExtendDeadline,
  type OutcomeAsRecorded,
  RecordOutcome,
  SetDeadline,
  type StepDetails,
  type StepType,
  TakeStep,
} from '@app/outcomes';
import type { Scene } from './scene.js';

type Happening = (scene: Scene) => Promise<unknown>;

const day = (on: string) => ({ type: 'date', on: isoDateOf(on) }) as const;
const dates = (from: string, to: string) => ({ from: isoDateOf(from), to: isoDateOf(to) });

const step =
  (reference: string, type: StepType, details: StepDetails = {}, note = '', by = 'person-1'): Happening =>
  async (scene) => {
    const id = await scene.outcome(reference);
    return scene.do((metadata) => new TakeStep(id, type, details, note === '' ? {} : { note }, by, metadata));
  };

const deadline =
  (reference: string, on: string, words: string): Happening =>
  async (scene) => {
    const id = await scene.outcome(reference);
    return scene.do((metadata) => new SetDeadline(id, { due: day(on), restsOn: null }, words, {}, metadata));
  };

const moreTime =
  (reference: string, on: string, reason: string): Happening =>
  async (scene) => {
    const id = await scene.outcome(reference);
    const limit = { due: day(on), restsOn: null };
    return scene.do((metadata) => new ExtendDeadline(id, limit, '', 'the Chair', { reason }, metadata));
  };

const owner =
  (reference: string, entity: string): Happening =>
  async (scene) => {
    const id = await scene.outcome(reference);
    return scene.do((metadata) => new AssignOwner(id, entity, {}, metadata));
  };

const agreed =
  (title: string, owners: readonly string[], on: string | null): Happening =>
  (scene) => {
    const outcome = {
      ...{ meeting: 'CWG-COP-21', citations: [], addressees: [], instruments: [], stage: 'open', holder: null },
      owners: owners.map((entity) => ({ entity, restsOn: null })),
      deadlines: on === null ? [] : [{ due: day(on), restsOn: null }],
    } satisfies Omit<OutcomeAsRecorded, 'reference' | 'body'>;
    const prose = { title, wordings: [title], deadlineWords: on === null ? [] : [''] };
    return scene.do((metadata) => new RecordOutcome('action_item', outcome, prose, null, metadata));
  };

const moved =
  (meeting: string, from: string, to: string, reason: string): Happening =>
  (scene) =>
    scene.do((metadata) => new RescheduleMeeting(meeting, dates(from, to), { reason }, metadata));

/** Somebody to whom the mail was forwarded answers by the link in it. */
const answered =
  (to: string, reference: string, fields: Readonly<Record<string, string>>): Happening =>
  async ({ app, server }) => {
    const mail = server.received.findLast((each) => each.to?.[0]?.address === to && each.text?.includes(reference));
    const [, line = ''] = mail?.text?.split(`${reference}  `) ?? [];
    const [url = ''] = /\/answer\/\S+/.exec(line) ?? [];
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await app.http.inject({
      ...{ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() },
    });
    expect({ url, status: reply.statusCode }).toEqual({ url, status: 303 });
    await app.settled();
  };

const settled =
  (reference: string): Happening =>
  async (scene) => {
    const id = await scene.outcome(reference);
    const { json } = await scene.app.call('GET', `/outcomes/${id}/answers`);
    const [answer] = ReminderAnswersView.parse(json).items;
    const body = { answer: answer?.id, how: 'noted' };
    const { status, text } = await scene.app.call('POST', `/outcomes/${id}/answer-settlements`, body);
    expect({ status, text }).toMatchObject({ status: 201 });
    await scene.app.settled();
  };

/** One click in a mail program (RFC 8058). */
const unsubscribed =
  (to: string): Happening =>
  async ({ app, server }) => {
    const at = server.received.findLastIndex((each) => each.to?.[0]?.address === to);
    const source = server.sources[at]?.replaceAll(/\r?\n[ \t]+/g, ' ') ?? '';
    const [, url = ''] = /^List-Unsubscribe: <([^>]+)>/m.exec(source) ?? [];
    const [, payload = ''] = /^List-Unsubscribe-Post: (.+?)\r?$/m.exec(source) ?? [];
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await app.http.inject({ method: 'POST', url: new URL(url).pathname, headers, payload });
    expect(reply.statusCode).toBe(200);
  };

const evidence = (documentReference: string): StepDetails => ({ evidence: { documentReference } });

export const UNICEF = 'focal-point.unicef@example.org';
export const SAUDI_ARABIA = 'focal-point@saudi-arabia.example.org';

/** What happens in the year from the twentieth meeting to the twenty-second, by day; each before the mail of that day. */
export const happenings: Readonly<Record<string, readonly Happening[]>> = {
  '2024-02-12': [owner('CWG-COP-20/14', 'cwg-cop-secretariat'), deadline('CWG-COP-20/14', '2024-03-15', '')],
  '2024-02-15': [owner('CWG-COP-20/18', 'cwg-cop-chair')],
  '2024-02-20': [step('CWG-COP-20/15', 'LiaisonStatementSent', evidence('LS 20/1'))],
  '2024-03-04': [moved('CWG-COP-21', '2024-09-12', '2024-09-13', 'The Council agreed on the dates.')],
  '2024-03-12': [step('CWG-COP-20/14', 'CompletionClaimed', evidence('CWG-COP-20/DT/2 rev. 1'))],
  '2024-03-22': [step('CWG-COP-20/14', 'CompletionVerified', { verifiedBy: 'chair' }, '', 'chair')],
  '2024-05-06': [moved('CWG-COP-21', '2024-09-26', '2024-09-27', 'The room was not free.')],
  '2024-08-13': [
    answered(UNICEF, 'CWG-COP-20/6', {
      ...{ kind: 'in_progress', as: 'other', by: 'M. Diaz, Permanent Mission', note: 'The text is with the printer.' },
    }),
    unsubscribed(SAUDI_ARABIA),
  ],
  // Ten working days after the answer is the 27th.
  '2024-08-29': [settled('CWG-COP-20/6')],
  '2024-09-30': [
    agreed('Publish the country profiles on the website of the Group', ['cwg-cop-secretariat'], '2024-10-31'),
    agreed('Send the questionnaire on age assurance to the Member States', ['bdt'], '2024-11-29'),
    agreed('Look for a host of the round table on gaming', [], null),
  ],
  '2024-10-21': [
    (scene) =>
      scene.do(
        (metadata) =>
          new ConveneMeeting(
            {
              ...{ meeting: 'CWG-COP-22', bodies: ['CWG-COP'], kind: 'meeting', ordinal: 22 },
              ...dates('2025-01-27', '2025-01-28'),
            },
            { title: 'Twenty-second meeting' },
            metadata,
          ),
      ),
  ],
  '2024-12-06': [moreTime('CWG-COP-21/2', '2025-01-17', 'The translation takes longer.')],
  '2024-12-16': [step('CWG-COP-21/1', 'CompletionClaimed', evidence('https://itu.example.org/cop'))],
  '2025-01-09': [step('CWG-COP-21/2', 'CompletionClaimed', evidence('Circular 24/118'))],
};
