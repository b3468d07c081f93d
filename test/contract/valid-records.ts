import { effectiveOn, type Scene, type ValidCall } from './scene.js';

const body = { body: 'CWG-COP' };
const REPORT = { document: 'cwg-cop-20-report' };
const reason = 'The host asked for it.';

const at = (path: Record<string, string>): ValidCall => ({ call: () => ({ path }) });
const list = (query: Record<string, string> = {}): ValidCall => ({ call: () => ({ query }), leavesOut: true });
/** On a meeting, report or body of its own. */
const on = (
  thing: 'meeting' | 'document' | 'body',
  sent: Readonly<Record<string, unknown>> | ((scene: Scene) => Promise<object>),
  more: Partial<ValidCall> = {},
): ValidCall => ({
  call: async (scene) => ({
    path: { [thing]: await scene[thing]() },
    body: { effectiveOn, ...(typeof sent === 'function' ? await sent(scene) : sent) },
  }),
  ...more,
});

const standardReminderPolicy = {
  inside: { days: [-14, -1, 0, 7], toChair: 21 },
  outside: { days: [-30, 7], toChair: null, release: 'by_officer', signatory: null, replyTo: null },
  beforeMeeting: [60],
  incompleteAfter: 14,
  answerAfter: 10,
  quiet: [{ from: '2027-07-15', to: '2027-08-15' }],
};

/** Not held any more: the answer names it, and nothing becomes of it. */
const heldOnce = {
  outcomeId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  moment: 'due unicef 2027-06-01 2027-05-25',
};

const MEETING = '/api/v1/meetings/{meeting}';
const BODY = '/api/v1/bodies/{body}';
const DOCUMENT = '/api/v1/documents/{document}';

export const validRecords: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/bodies': list(),
  [`GET ${BODY}`]: at(body),
  'POST /api/v1/bodies': {
    call: (scene) => ({
      body: { body: scene.fresh('BODY'), name: 'Another group', timeZone: 'Europe/Zurich', effectiveOn },
    }),
  },
  [`POST ${BODY}/secretariats`]: on('body', { entity: 'itu', offices: [] }),
  [`POST ${BODY}/parent-bodies`]: on('body', { parent: 'itu' }),
  [`POST ${BODY}/time-zones`]: on('body', { timeZone: 'Africa/Blantyre' }),
  [`POST ${BODY}/reminder-switches`]: { call: () => ({ path: body, body: { on: true } }) },
  [`GET ${BODY}/reminder-policy`]: at(body),
  [`POST ${BODY}/reminder-policies`]: {
    call: () => ({ path: body, body: standardReminderPolicy }),
  },
  [`POST ${BODY}/reminder-policy-previews`]: {
    call: () => ({ path: body, body: standardReminderPolicy }),
  },
  [`GET ${BODY}/held-reminders`]: at(body),
  [`POST ${BODY}/reminder-releases`]: { call: () => ({ path: body, body: { moments: [heldOnce] } }) },
  [`POST ${BODY}/reminder-dismissals`]: {
    call: () => ({ path: body, body: { moments: [heldOnce], reason: 'They wrote to us yesterday.' } }),
  },
  [`POST ${BODY}/working-calendars`]: {
    call: () => ({ path: body, body: { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'], effectiveOn } }),
  },
  [`POST ${BODY}/document-rules`]: {
    call: () => ({ path: body, body: { rule: { days: 15, counted: 'calendar_days' }, effectiveOn } }),
  },
  [`POST ${BODY}/mandate-ends`]: {
    call: () => ({ path: body, body: { reason: 'The Council ended it.', effectiveOn: '2026-03-01' } }),
  },
  [`POST ${BODY}/mandate-renewals`]: {
    call: async (scene) => {
      await scene.mandateEnded();
      return { path: body, body: { reason: 'The Council renewed it.', effectiveOn: '2026-11-01' } };
    },
    last: true,
  },
  'GET /api/v1/meetings': { call: () => ({ query: body }) },
  [`GET ${MEETING}`]: at({ meeting: 'CWG-COP-20' }),
  [`GET ${MEETING}/closing`]: at({ meeting: 'CWG-COP-20' }),
  'POST /api/v1/meetings': {
    call: (scene) => ({
      body: {
        ...{ meeting: scene.fresh('CWG-COP-M'), bodies: ['CWG-COP'], title: 'A meeting' },
        ...{ from: '2027-02-01', to: '2027-02-02', effectiveOn },
      },
    }),
  },
  [`POST ${MEETING}/reschedulings`]: on('meeting', { from: '2027-03-01', to: '2027-03-02', reason }),
  [`POST ${MEETING}/document-deadlines`]: on('meeting', { on: '2027-01-15' }),
  [`POST ${MEETING}/cancellations`]: on('meeting', { reason }),
  [`POST ${MEETING}/reports`]: on('meeting', async (scene) => ({ document: await scene.document() })),
  [`POST ${MEETING}/report-reviews`]: {
    call: async (scene) => {
      const [meeting, document] = [await scene.meeting(), await scene.document()];
      await scene.post(`/api/v1/meetings/${meeting}/reports`, { document, effectiveOn });
      return { path: { meeting }, body: { document, effectiveOn } };
    },
  },
  [`POST ${MEETING}/close`]: {
    call: async (scene) => {
      const [meeting, document] = [await scene.meeting(), await scene.document()];
      await scene.post(`/api/v1/meetings/${meeting}/reports`, { document, effectiveOn });
      await scene.post(`/api/v1/meetings/${meeting}/report-reviews`, { document, effectiveOn });
      return { path: { meeting }, body: { effectiveOn } };
    },
  },
  'GET /api/v1/documents': list(body),
  [`GET ${DOCUMENT}`]: at(REPORT),
  [`GET ${DOCUMENT}/paragraphs`]: at(REPORT),
  [`GET ${DOCUMENT}/content`]: at(REPORT),
  'POST /api/v1/documents': {
    call: (scene) => ({
      body: {
        ...{ document: scene.fresh('report'), meetings: ['CWG-COP-20'], body: 'CWG-COP', title: 'A report' },
        ...{ text: scene.reportText(), effectiveOn },
      },
    }),
  },
  [`POST ${DOCUMENT}/versions`]: on('document', (scene) =>
    Promise.resolve({ version: 'Rev.1', text: scene.reportText() }),
  ),
  [`POST ${DOCUMENT}/visibility-changes`]: {
    call: async (scene) => ({ path: { document: await scene.document() }, body: { to: 'public', reason } }),
  },
  [`GET ${DOCUMENT}/versions/{version}/changes`]: {
    call: async (scene) => ({ path: { document: (await scene.revised()).document, version: 'Rev.1' } }),
  },
  [`GET ${DOCUMENT}/versions/{version}/matters`]: {
    call: async (scene) => ({ path: { document: (await scene.revised()).document, version: 'Rev.1' } }),
  },
  'POST /api/v1/outcomes/{outcome}/version-decisions': {
    call: async (scene) => ({
      path: { outcome: (await scene.revised()).outcome },
      body: { decision: 'keep', version: 'Rev.1', reason: 'It says the same.', effectiveOn },
    }),
  },
  [`POST ${DOCUMENT}/versions/{version}/stages`]: {
    call: async (scene) => ({
      path: { document: await scene.document(), version: '1' },
      body: { to: 'transmitted', meeting: 'COUNCIL-2024', effectiveOn },
    }),
  },
};
