import type { Scene, ValidCall } from './scene.js';

const from = '2026-01-01';

/** A role of somebody new; resolves to its id. */
async function membership(scene: Scene): Promise<string> {
  const person = await scene.person();
  const role = { role: 'reader', bodyId: 'CWG-COP', from };
  return (await scene.post(`/api/v1/people/${person}/memberships`, role, 'system_manager')).id ?? '';
}

async function focalPoint(scene: Scene): Promise<string> {
  const contact = { name: 'C. Contact', email: `${scene.fresh('c.contact')}@example.org`, bodyId: 'CWG-COP', from };
  return (await scene.post('/api/v1/entities/unicef/focal-points', contact)).id ?? '';
}

const ofPerson = (more: (scene: Scene) => object = () => ({})): ValidCall => ({
  call: async (scene) => ({ path: { id: await scene.person() }, ...more(scene) }),
});
const ofLeave = (changed: object = {}): ValidCall => ({
  call: async (scene) => {
    const id = await scene.person();
    const leave = { from: '2027-07-05', to: '2027-07-16', substitute: null };
    const { id: recorded } = await scene.post(`/api/v1/people/${id}/leaves`, leave, 'system_manager');
    return { path: { id }, body: { leave: recorded, ...changed } };
  },
});
const on = (made: (scene: Scene) => Promise<string>, body: object): ValidCall => ({
  call: async (scene) => ({ path: { membership: await made(scene) }, body }),
});

export const validPeople: Readonly<Record<string, ValidCall>> = {
  'GET /health/live': { call: () => ({}) },
  'GET /health/ready': { call: () => ({}) },
  'GET /api/v1/me': { call: () => ({}) },
  'POST /api/auth/sign-in/magic-link': { call: () => ({ body: { email: 'manager@example.org' } }) },
  'GET /api/auth/magic-link/verify': { call: async (scene) => ({ query: { token: await scene.signInToken() } }) },
  'POST /api/auth/sign-out': { call: () => ({}) },
  'GET /api/v1/people': { call: () => ({ query: { role: 'reader' } }) },
  'POST /api/v1/people': {
    call: (scene) => ({ body: { name: 'B. Officer', email: `${scene.fresh('b.officer')}@example.org` } }),
  },
  'GET /api/v1/people/{id}': ofPerson(),
  'GET /api/v1/people/{id}/mentions': ofPerson(() => ({ query: { also: 'Officer C.' } })),
  'POST /api/v1/people/{id}/corrections': ofPerson(() => ({ body: { name: 'D. Officer' } })),
  'POST /api/v1/people/{id}/erasure': ofPerson(() => ({ body: { reason: 'Asked for it on leaving.', redact: 'all' } })),
  'POST /api/v1/people/{id}/memberships': ofPerson(() => ({ body: { role: 'reader', bodyId: 'CWG-COP', from } })),
  'GET /api/v1/people/{id}/leaves': ofPerson(),
  'POST /api/v1/people/{id}/leaves': ofPerson(() => ({
    body: { from: '2027-07-05', to: '2027-07-16', substitute: null },
  })),
  'POST /api/v1/people/{id}/leave-changes': ofLeave({ from: '2027-07-05', to: '2027-07-23', substitute: null }),
  'POST /api/v1/people/{id}/leave-withdrawals': ofLeave(),
  'GET /api/v1/bodies/{body}/leaves': { call: () => ({ path: { body: 'CWG-COP' } }) },
  'POST /api/v1/memberships/{membership}/ends': on(membership, { on: '2026-12-31' }),
  'POST /api/v1/memberships/{membership}/date-corrections': on(membership, { from: '2026-02-01', until: null }),
  'GET /api/v1/entities/{entity}/focal-points': { call: () => ({ path: { entity: 'unicef' } }), leavesOut: true },
  'GET /api/v1/focal-points': { call: () => ({ query: { body: 'CWG-COP', on: '2026-06-01' } }), leavesOut: true },
  'POST /api/v1/entities/{entity}/focal-points': {
    call: (scene) => ({
      path: { entity: 'unicef' },
      body: { name: 'C. Contact', email: `${scene.fresh('c.contact')}@example.org`, bodyId: 'CWG-COP', from },
    }),
  },
  'POST /api/v1/focal-points/{membership}/ends': on(focalPoint, { on: '2026-12-31' }),
  'POST /api/v1/focal-points/{membership}/date-corrections': on(focalPoint, { from: '2026-02-01', until: null }),
  'POST /api/v1/api-keys': {
    call: (scene) => ({ body: { name: scene.fresh('program'), role: 'reader', bodyId: 'CWG-COP' } }),
  },
};
