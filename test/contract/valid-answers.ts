import { randomUUID } from 'node:crypto';
import { EventStore } from '@app/event-store';
import { EvidenceFiles } from '@app/outcomes';
import { on } from '../support/test-app.js';
import type { Scene, ValidCall } from './scene.js';

/** An outcome of which a reminder was answered, with a file. */
async function answered(scene: Scene): Promise<{ readonly outcome: string; answer: string; sha256: string }> {
  const outcome = await scene.outcome();
  const file = { name: 'update.txt', mediaType: 'text/plain', bytes: Buffer.from('It was posted.') } as const;
  const held = await scene.app.http.get(EvidenceFiles).hold(outcome, file, 'answer-link');
  const answer = randomUUID();
  const data = {
    ...{ answer, outcome, body: 'CWG-COP', kind: 'note', via: 'link', forwarded: true, until: null },
    ...{ sentTo: { person: null, entity: 'unicef' }, messageId: '<digest@sequitur.example.org>', files: [held] },
  };
  const prose = { by: 'A. Example', note: 'The report was posted.' };
  const target = { streamId: `reminder-answers-${outcome}`, category: 'reminder_answers' };
  await scene.app.http.get(EventStore).append(target, 0, [{ type: 'ReminderAnswered', data, prose }], on('2024-03-01'));
  return { outcome, answer, sha256: held.sha256 };
}

const path = '/api/v1/outcomes/{outcome}';

export const validAnswers: Readonly<Record<string, ValidCall>> = {
  [`GET ${path}/answers`]: { call: async (scene) => ({ path: { outcome: (await answered(scene)).outcome } }) },
  [`GET ${path}/answer-files/{sha256}`]: {
    call: async (scene) => {
      const { outcome, sha256 } = await answered(scene);
      return { path: { outcome, sha256 } };
    },
  },
  [`POST ${path}/answer-settlements`]: {
    call: async (scene) => {
      const { outcome, answer } = await answered(scene);
      return { path: { outcome }, body: { answer, how: 'noted' } };
    },
  },
  [`POST ${path}/reminders`]: {
    call: async (scene) => {
      await scene.post('/api/v1/bodies/CWG-COP/reminder-switches', { on: true });
      const named = { entity: 'itu', offices: [], effectiveOn: '2024-01-10' };
      await scene.post('/api/v1/bodies/CWG-COP/secretariats', named, 'system_manager');
      const outcome = await scene.outcome({ owners: [{ entity: 'itu' }] });
      await scene.get('/api/v1/me');
      return { path: { outcome } };
    },
  },
  'GET /api/v1/bodies/{body}/next-mails': { call: () => ({ path: { body: 'CWG-COP' } }) },
  'GET /api/v1/bodies/{body}/never-reminded': { call: () => ({ path: { body: 'CWG-COP' } }) },
};
