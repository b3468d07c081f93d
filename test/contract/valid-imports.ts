import { ReadImport } from '@app/imports';
import type { Scene, ValidCall } from './scene.js';

const body = { body: 'CWG-COP' };
const IMPORT = '/api/v1/imports/{import}';
const PROPOSAL = `${IMPORT}/proposals/{proposal}`;

/** Of the twentieth meeting, and like no other: what it proposes has not been proposed before. */
function reportText(scene: Scene): string {
  const about = scene.fresh('subject');
  return [
    `Report of the 20th meeting of the Council Working Group on Child Online Protection on ${about}`,
    `9 Outcomes of the meeting on ${about}`,
    `9.1 It was agreed that the Secretariat will publish the compendium of ${about} by 30 June 2024.`,
    `9.2 The Group decided to invite UNICEF to present its study of ${about} at the next meeting.`,
  ].join('\n\n');
}

/** A report that was put in and read. */
async function imported(scene: Scene): Promise<string> {
  const { id = '' } = await scene.post('/api/v1/imports', { ...body, name: 'report.txt', text: reportText(scene) });
  await scene.app.http.get(ReadImport, { strict: false }).read(id);
  return id;
}

const on = (sent: object, path: object = {}): ValidCall => ({
  call: async (scene) => ({ path: { import: await imported(scene), ...path }, body: sent }),
});
const proposal = (sent: object): ValidCall => on(sent, { proposal: 'p1' });

/** Somebody has decided already. */
const decided = (decide: (scene: Scene, id: string) => Promise<unknown>, sent: object): ValidCall => ({
  call: async (scene) => {
    const id = await imported(scene);
    await decide(scene, id);
    return { path: { import: id }, body: sent };
  },
});

async function dismiss(scene: Scene, id: string, which: string): Promise<void> {
  await scene.post(`/api/v1/imports/${id}/proposals/${which}/dismissal`, { reason: 'It asks nothing.' });
}

async function dismissAll(scene: Scene, id: string): Promise<void> {
  const { proposals } = (await scene.get(`/api/v1/imports/${id}`)).json as { proposals: { id: string }[] };
  for (const each of proposals) await dismiss(scene, id, each.id);
}

export const validImports: Readonly<Record<string, ValidCall>> = {
  'GET /api/v1/imports': { call: () => ({ query: body }) },
  'POST /api/v1/imports': {
    call: (scene) => ({ body: { ...body, name: 'report.txt', text: reportText(scene) } }),
  },
  [`GET ${IMPORT}`]: { call: async (scene) => ({ path: { import: await imported(scene) } }) },
  [`GET ${IMPORT}/text`]: { call: async (scene) => ({ path: { import: await imported(scene) } }) },
  [`GET ${IMPORT}/live`]: { call: async (scene) => ({ path: { import: await imported(scene) } }), streams: true },
  [`POST ${PROPOSAL}/acceptance`]: proposal({}),
  [`POST ${PROPOSAL}/edits`]: proposal({ title: 'Publish the compendium' }),
  [`POST ${PROPOSAL}/dismissal`]: proposal({ reason: 'It asks nothing of anybody.' }),
  [`POST ${PROPOSAL}/splits`]: {
    call: async (scene) => {
      const id = await imported(scene);
      const { proposals } = (await scene.get(`/api/v1/imports/${id}`)).json as {
        proposals: { citations: { start: number }[] }[];
      };
      const start = proposals[0]?.citations[0]?.start ?? 0;
      return { path: { import: id, proposal: 'p1' }, body: { at: start + 'It was agreed that '.length } };
    },
  },
  [`POST ${IMPORT}/merges`]: on({ into: 'p1', proposals: ['p2'] }),
  [`POST ${IMPORT}/acceptances`]: on({ atLeast: 0.1 }),
  [`POST ${IMPORT}/undos`]: decided((scene, id) => dismiss(scene, id, 'p1'), { reason: 'A slip.' }),
  [`POST ${IMPORT}/finish`]: {
    call: async (scene) => {
      const id = await imported(scene);
      await dismissAll(scene, id);
      return { path: { import: id } };
    },
  },
};
