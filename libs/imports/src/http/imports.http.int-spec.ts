import { ImportStartedAnswer, ImportsView, ImportView } from '@app/contracts';
import { registerApp } from '../../../../test/support/register-app.js';
import type { TestApp } from '../../../../test/support/test-app.js';
import { ImportsModule } from '../imports.module.js';

describe('reports that are put in, over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await registerApp([], [], [ImportsModule]);
  });
  afterAll(() => app.close());

  const file = { body: 'CWG-COP', name: 'report.txt', text: 'Report of the first meeting' };
  const start = async (more: object = {}) => app.call('POST', '/imports', { ...file, ...more }, 'CWG-COP');

  it('are recognised when the same file comes again, whatever it is called', async () => {
    const first = ImportStartedAnswer.parse((await start()).json);
    const again = await start({ name: 'another.txt' });
    expect(again.status).toBe(202);
    expect(ImportStartedAnswer.parse(again.json)).toMatchObject({ id: first.id, existing: true });
    expect(first.existing).toBe(false);
  });

  it('are listed and shown to those who may put them in, and to nobody else', async () => {
    const { id } = ImportStartedAnswer.parse((await start({ text: 'Another report' })).json);
    await app.settled();
    const { items } = ImportsView.parse((await app.call('GET', '/imports?body=CWG-COP', undefined, 'CWG-COP')).json);
    const shown = items.find((each) => each.id === id);
    expect(shown).toMatchObject({
      status: 'reading',
      startedBy: { name: 'B. Officer' },
      progress: { stage: 'waiting' },
    });
    const view = await app.call('GET', `/imports/${id}`, undefined, 'CWG-COP');
    expect(ImportView.parse(view.json)).toMatchObject({ id, name: 'report.txt', proposals: [], size: 14 });
    for (const path of [`/imports/${id}`, `/imports/${id}/text`])
      expect(await app.call('GET', path, undefined, 'OTHER')).toMatchObject({
        status: 404,
        json: { code: 'import-unknown' },
      });
    expect(await app.call('GET', `/imports/${id}`, undefined, '*:register.read')).toMatchObject({ status: 403 });
  });
});
