import { effectiveOn, type Scene, type ValidCall } from './scene.js';

const body = { body: 'CWG-COP' };
const reason = 'The copy was wrong.';

type Sent = Readonly<Record<string, unknown>> | ((scene: Scene) => object | Promise<object>);

/** On an outcome of its own. */
const on = (made: object, sent: Sent): ValidCall => ({
  call: async (scene) => {
    const outcome = await scene.outcome(made);
    const given: object = typeof sent === 'function' ? await sent(scene) : sent;
    return { path: { outcome }, body: { effectiveOn, ...given } };
  },
});
const asked = (query: Record<string, string | number>): ValidCall => ({ call: () => ({ query }), leavesOut: true });
const ofOne = (query: Record<string, string> = {}): ValidCall => ({
  call: async (scene) => ({ path: { outcome: await scene.outcome() }, query }),
});
const due = { due: { type: 'date', on: '2024-06-30' }, words: 'by the end of June' };

const ONE = '/api/v1/outcomes/{outcome}';

export const validOutcomes: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/outcomes': asked({ ...body, limit: 2, q: 'report' }),
  'GET /api/v1/outcome-kinds': { call: () => ({}), leavesOut: true },
  'GET /api/v1/matrix': asked({ ...body, disposition: 'open' }),
  'GET /api/v1/movements': asked({ ...body, from: '2024-01-01' }),
  'GET /api/v1/overview': asked(body),
  'GET /api/v1/matters-arising': asked(body),
  'GET /api/v1/silence': asked(body),
  'GET /api/v1/stuck': asked({ ...body, times: 1 }),
  'GET /api/v1/ageing': asked(body),
  'GET /api/v1/instruments/{instrument}/outcomes': {
    call: () => ({ path: { instrument: 'council-resolution-1306' }, query: body }),
    leavesOut: true,
  },
  'GET /api/v1/entities/{entity}/outcomes': {
    call: () => ({ path: { entity: 'unicef' }, query: body }),
    leavesOut: true,
  },
  [`GET ${ONE}`]: ofOne({ asOf: '2024-06-30' }),
  [`GET ${ONE}/history`]: ofOne(),
  [`GET ${ONE}/story`]: ofOne(),
  'POST /api/v1/outcomes': {
    call: () => ({
      body: {
        ...{ meeting: 'CWG-COP-20', kind: 'action_item', title: 'Post the report', effectiveOn: '2024-01-23' },
        citations: [{ document: 'cwg-cop-20-report', version: '1', paragraph: '9.6' }],
        wordings: ['It was agreed to post the report.'],
        owners: [{ entity: 'unicef', restsOn: 0 }],
        deadlines: [{ due: due.due, words: due.words, restsOn: 0 }],
      },
    }),
  },
  [`POST ${ONE}/steps`]: on({}, { step: 'ProgressReported', note: 'A first draft is with the secretariat.' }),
  [`POST ${ONE}/annulments`]: {
    call: async (scene) => {
      const outcome = await scene.outcome();
      await scene.post(`/api/v1/outcomes/${outcome}/steps`, { step: 'ProgressReported', effectiveOn });
      return { path: { outcome }, body: { version: 2, reason } };
    },
  },
  [`POST ${ONE}/owners`]: on({}, { entity: 'unicef' }),
  [`POST ${ONE}/owner-releases`]: on({ owners: [{ entity: 'unicef' }] }, { entity: 'unicef' }),
  [`POST ${ONE}/deadlines`]: on({}, due),
  [`POST ${ONE}/deadline-extensions`]: on(
    { deadlines: [due] },
    { due: { type: 'date', on: '2024-09-30' }, words: 'by the end of September', grantedBy: 'The Chair', reason },
  ),
  [`POST ${ONE}/deadline-decisions`]: on({ deadlines: [due] }, { keep: [0], reason: 'It holds.' }),
  [`POST ${ONE}/relations`]: on({}, async (scene) => ({
    ...{ relation: 'follows_up', statedBy: 'person' },
    target: await scene.outcome(),
  })),
  [`POST ${ONE}/views`]: on({}, async (scene) => ({
    view: await scene.outcome({ kind: 'view_recorded', holder: 'canada', view: { type: 'concern' } }),
    statedBy: 'person',
  })),
  [`POST ${ONE}/citations`]: on({}, (scene) => ({ citation: scene.citation('9.7'), wording: 'Said again.' })),
  [`POST ${ONE}/wording-corrections`]: on({}, { citation: 0, to: 'It was agreed to post it.', reason }),
  [`POST ${ONE}/title-corrections`]: on({}, { to: 'Post the report at once', reason }),
  [`POST ${ONE}/corrections`]: on(
    { owners: [{ entity: 'unicef' }] },
    { correction: { field: 'owner', from: 'unicef', to: 'malawi' }, reason },
  ),
  [`POST ${ONE}/visibility-changes`]: {
    call: async (scene) => ({ path: { outcome: await scene.outcome() }, body: { to: 'secretariat', reason } }),
  },
  [`POST ${ONE}/positions`]: on({}, { entity: 'canada', position: 'opposes' }),
  [`POST ${ONE}/transfers`]: on({}, async (scene) => ({
    to: await scene.body(),
    reason: 'The mandate has ended.',
    effectiveOn: await scene.mandateEnded(),
  })),
  [`POST ${ONE}/lapses`]: on({}, async (scene) => ({
    reason: 'The mandate has ended.',
    effectiveOn: await scene.mandateEnded(),
  })),
  [`POST ${ONE}/clause-offers`]: {
    call: async (scene) => ({
      path: { outcome: await scene.outcome({ kind: 'draft_resolution', stage: 'adopted' }) },
      body: { text: 'invites Member States\n1 to take part in the work;\n' },
    }),
  },
  [`POST ${ONE}/evidence-files`]: {
    call: async (scene) => ({ path: { outcome: await scene.outcome() }, body: evidenceFile }),
  },
  [`GET ${ONE}/evidence-files/{sha256}`]: {
    call: async (scene) => {
      const outcome = await scene.outcome();
      const { sha256 = '' } = (await scene.post(`/api/v1/outcomes/${outcome}/evidence-files`, evidenceFile)) as {
        sha256?: string;
      };
      const evidence = { file: { sha256, mediaType: 'text/plain', size: 5, name: 'letter.txt' } };
      await scene.post(`/api/v1/outcomes/${outcome}/steps`, { step: 'CompletionClaimed', evidence, effectiveOn });
      return { path: { outcome, sha256 } };
    },
  },
  'POST /api/v1/bulk-commands': {
    call: async (scene) => ({
      body: {
        rows: [
          { outcome: await scene.outcome(), command: 'owners', body: { entity: 'unicef', effectiveOn } },
          { outcome: await scene.outcome(), command: 'owners', body: { entity: 'nobody', effectiveOn } },
        ],
      },
    }),
  },
};

const evidenceFile = {
  name: 'letter.txt',
  mediaType: 'text/plain',
  base64: Buffer.from('Done.').toString('base64'),
};
