import { newestPosition } from './whole-app.js';
import { effectiveOn, type Scene, type ValidCall } from './scene.js';

const plain: ValidCall = { call: () => ({}) };
const everybody: ValidCall = { ...plain, leavesOut: true };
const body = { body: 'CWG-COP' };
const reason = 'It was a mistake.';

async function entity(scene: Scene): Promise<string> {
  const made = scene.fresh('entity');
  await scene.post('/api/v1/entities', { entity: made, kind: 'organization', name: made, effectiveOn });
  return made;
}

async function instrument(scene: Scene): Promise<string> {
  const made = scene.fresh('instrument');
  await scene.post('/api/v1/instruments', { instrument: made, kind: 'resolution', title: made, effectiveOn });
  return made;
}

/** The sizes of the checkpoints that there are, once there is one. */
async function checkpoint(scene: Scene): Promise<{ readonly number: number; readonly size: number }> {
  for (;;) {
    const { items } = (await scene.get('/api/v1/audit/checkpoints')).json as {
      items: { number: number; size: number }[];
    };
    const [newest] = items;
    if (newest !== undefined) return newest;
  }
}

const directory: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/entities': { call: () => ({ query: { named: 'UNICEF' } }) },
  'GET /api/v1/entities/{entity}': { call: () => ({ path: { entity: 'unicef' } }) },
  'POST /api/v1/entities': {
    call: (scene) => ({
      body: {
        entity: scene.fresh('entity'),
        kind: 'organization',
        name: scene.fresh('Friends of Children'),
        effectiveOn,
      },
    }),
  },
  'POST /api/v1/entities/{entity}/renamings': {
    call: async (scene) => ({
      path: { entity: await entity(scene) },
      body: { name: scene.fresh('Another name'), effectiveOn },
    }),
  },
  'POST /api/v1/entities/{entity}/aliases': {
    call: async (scene) => ({
      path: { entity: await entity(scene) },
      body: { alias: scene.fresh('Another spelling'), effectiveOn },
    }),
  },
  'POST /api/v1/entities/{entity}/alias-withdrawals': {
    call: async (scene) => {
      const path = { entity: await entity(scene) };
      const spelling = { alias: scene.fresh('A wrong spelling'), effectiveOn };
      await scene.post(`/api/v1/entities/${path.entity}/aliases`, spelling);
      return { path, body: { ...spelling, reason } };
    },
  },
  'POST /api/v1/entities/{entity}/address-corrections': {
    call: async (scene) => ({
      path: { entity: await entity(scene) },
      body: { email: 'office@example.org', effectiveOn },
    }),
  },
  'POST /api/v1/entities/{entity}/dissolution': {
    call: async (scene) => ({
      path: { entity: await entity(scene) },
      body: { reason: 'Became part of another group.', effectiveOn: '2024-12-31' },
    }),
  },
  'GET /api/v1/instruments': { call: () => ({ query: { named: 'Resolution 1306' } }) },
  'GET /api/v1/instruments/{instrument}': { call: () => ({ path: { instrument: 'council-resolution-1306' } }) },
  'POST /api/v1/instruments': {
    call: (scene) => ({
      body: {
        instrument: scene.fresh('instrument'),
        kind: 'resolution',
        title: scene.fresh('Resolution 9999'),
        effectiveOn,
      },
    }),
  },
  'POST /api/v1/instruments/{instrument}/aliases': {
    call: async (scene) => ({
      path: { instrument: await instrument(scene) },
      body: { alias: scene.fresh('Res. 9999'), effectiveOn },
    }),
  },
  'POST /api/v1/instruments/{instrument}/alias-withdrawals': {
    call: async (scene) => {
      const path = { instrument: await instrument(scene) };
      const spelling = { alias: scene.fresh('A wrong spelling'), effectiveOn };
      await scene.post(`/api/v1/instruments/${path.instrument}/aliases`, spelling);
      return { path, body: { ...spelling, reason } };
    },
  },
  'POST /api/v1/instruments/{instrument}/title-corrections': {
    call: async (scene) => ({
      path: { instrument: await instrument(scene) },
      body: { title: scene.fresh('Resolution 9998'), reason, effectiveOn },
    }),
  },
  'POST /api/v1/instruments/{instrument}/versions/{version}/corrections': {
    call: async (scene) => {
      const path = { instrument: await instrument(scene), version: 'rev-2022' };
      const facts = { act: 'revised', by: 'Plenipotentiary Conference 2022' };
      const versions = `/api/v1/instruments/${path.instrument}/versions`;
      await scene.post(versions, { ...facts, version: path.version, effectiveOn });
      return { path, body: { ...facts, place: 'Bucharest', reason, effectiveOn } };
    },
  },
  'POST /api/v1/instruments/{instrument}/versions': {
    call: async (scene) => ({
      path: { instrument: await instrument(scene) },
      body: { version: 'rev-2027', act: 'revised', by: 'Plenipotentiary Conference', on: '2027-11-01', effectiveOn },
    }),
  },
};

const system: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/system/projections': plain,
  'GET /api/v1/system/metrics': plain,
  'POST /api/v1/system/projections/{name}/rebuild': { call: () => ({ path: { name: 'body' } }) },
  'POST /api/v1/system/parked-streams/retry': { call: () => ({ body: { projection: 'body' } }) },
  'GET /api/v1/audit': plain,
  'GET /api/v1/audit/key': plain,
  'GET /api/v1/audit/checkpoints': { call: () => ({ query: { limit: 2 } }) },
  'GET /api/v1/audit/checkpoints/{number}': {
    call: async (scene) => ({ path: { number: (await checkpoint(scene)).number } }),
  },
  'GET /api/v1/audit/proof': {
    call: async (scene) => {
      await checkpoint(scene);
      return { query: { stream: 'body-CWG-COP' } };
    },
  },
  'GET /api/v1/audit/consistency': {
    call: async (scene) => {
      const { size } = await checkpoint(scene);
      return { query: { from: size, to: size } };
    },
  },
  'GET /api/v1/mailbox': { call: () => ({ query: { limit: 2 } }) },
  'GET /api/v1/mailbox/{id}': {
    call: async (scene) => {
      await scene.post('/api/auth/sign-in/magic-link', { email: 'manager@example.org' });
      const { items } = (await scene.get('/api/v1/mailbox', 'system_manager')).json as { items: { id: string }[] };
      return { path: { id: items[0]?.id ?? '' } };
    },
  },
  'GET /api/v1/reminders': { call: () => ({ query: body }) },
};

const programs: Readonly<Record<string, ValidCall>> = {
  'POST /api/v1/import-proposals': {
    call: () => ({
      body: { ...body, text: '9 Outcomes\n\n9.1 The group requested the secretariat to post the report.\n' },
    }),
  },
};

const feeds: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/live': { ...everybody, streams: true },
  'GET /api/v1/events': { call: () => ({ query: { ...body, limit: 2 } }) },
  'GET /api/v1/events/stream': {
    call: async (scene) => ({ query: { ...body, after: await newestPosition(scene.app) } }),
    streams: true,
  },
};

const papers: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/papers/{paper}': {
    call: () => ({ path: { paper: 'matters-arising' }, query: { ...body, format: 'csv' } }),
  },
  'POST /api/v1/papers/read-back': {
    call: async (scene) => {
      const { text } = await scene.get('/api/v1/papers/status-of-implementation?body=CWG-COP&format=csv');
      return { body: { body: 'CWG-COP', format: 'csv', base64: Buffer.from(text).toString('base64') } };
    },
  },
};

export const validOthers: Readonly<Record<string, ValidCall>> = {
  ...directory,
  ...system,
  ...programs,
  ...feeds,
  ...papers,
};
