import { effectiveOn, type Scene, type ValidCall } from './scene.js';

const ONE = '/api/v1/outcomes/{outcome}';
const observation = { text: 'No letter is on file.', responseDue: '2024-04-01', effectiveOn };

const response = { text: 'It is attached now.', effectiveOn };

async function observed(scene: Scene): Promise<{ readonly outcome: string; readonly observation: string }> {
  const outcome = await scene.outcome();
  const { id = '' } = await scene.post(`/api/v1/outcomes/${outcome}/observations`, observation, 'auditor');
  return { outcome, observation: id };
}

export const validProof: Readonly<Record<string, ValidCall>> = {
  [`POST ${ONE}/observations`]: {
    call: async (scene) => ({ path: { outcome: await scene.outcome() }, body: observation }),
  },
  [`POST ${ONE}/observation-responses`]: {
    call: async (scene) => {
      const { outcome, observation } = await observed(scene);
      return { path: { outcome }, body: { observation, ...response } };
    },
  },
  [`POST ${ONE}/observation-closings`]: {
    call: async (scene) => {
      const { outcome, observation } = await observed(scene);
      await scene.post(`/api/v1/outcomes/${outcome}/observation-responses`, { observation, ...response });
      return { path: { outcome }, body: { observation, reason: 'The letter is on file.', effectiveOn } };
    },
  },
  [`POST ${ONE}/merges`]: {
    call: async (scene) => ({
      path: { outcome: await scene.outcome() },
      body: { into: await scene.outcome(), reason: 'Both record paragraph 9.6.' },
    }),
  },
  [`POST ${ONE}/merge-undoings`]: {
    call: async (scene) => {
      const [outcome, into] = [await scene.outcome(), await scene.outcome()];
      await scene.post(`/api/v1/outcomes/${outcome}/merges`, { into, reason: 'Both record paragraph 9.6.' });
      return { path: { outcome }, body: { reason: 'They are two.' } };
    },
  },
};
