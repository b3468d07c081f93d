import { RebuildAsked, SystemView } from '@app/contracts';
import { type RunningApp, startApp } from '../../support/running-app.js';
import { Client } from './client.js';

const PATH = '/api/v1/system/projections';

describe('read models, looked after while the program runs and while it does not', () => {
  let app: RunningApp;
  let manager: Client;
  beforeAll(async () => {
    app = await startApp();
    manager = await Client.signedInBy(app.signInLink);
  });
  afterAll(() => app.stop());

  it('are rebuilt by the running worker when the API asks', async () => {
    const asked = await manager.send('POST', `${PATH}/outcome-register/rebuild`, {});
    expect(asked).toMatchObject({ status: 202 });
    const { generation } = RebuildAsked.parse(asked.body);
    const live = async () =>
      (await manager.read(SystemView, PATH)).projections.find(({ name }) => name === 'outcome-register');
    while ((await live())?.generation !== generation);
    expect(await live()).toMatchObject({ comparison: { sameCode: true, examples: [] }, rebuild: null, parked: [] });
  });

  it('are rebuilt by the running worker when the command line asks', async () => {
    const { code, stdout, stderr } = await app.cli('rebuild', 'entity', 'meeting');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('entity: ') as unknown });
    expect(stdout).toMatch(
      /^entity: rebuilt, generation 2, up to position \d+\. All \d+ rows are as they were\.\nmeeting: /,
    );
    const { stdout: listed } = await app.cli('projections');
    expect(listed).toMatch(/^meeting: at position \d+, generation 2, up to date, followed by .+\/\d+\/\w+$/m);
    expect(await app.cli('parked')).toMatchObject({ code: 0, stdout: 'No stream is parked.\n' });
    expect(await app.cli('parked', 'retry', '--projection', 'entity')).toMatchObject({ code: 0 });
    expect(await app.cli('rebuild', 'nothing')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('projection-unknown') as unknown,
    });
  });

  it('are told to Prometheus by a key that may only look', async () => {
    const { stdout: key } = await app.cli('api-key', 'create', '--name', 'metrics', '--role', 'auditor');
    const metrics = Client.withKey(app.url, key.trim());
    expect(await metrics.send('GET', '/api/v1/system/metrics')).toMatchObject({
      status: 200,
      body: expect.stringMatching(/^sequitur_projection_followed\{projection="entity"\} 1$/m) as unknown,
    });
    expect(await metrics.refused('POST', `${PATH}/entity/rebuild`)).toMatchObject({ code: 'not-allowed' });
  });

  it('are rebuilt by the command line alone when the program is stopped', async () => {
    await app.stop({ keepData: true });
    const { code, stdout } = await app.cli('rebuild', 'entity');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^entity: rebuilt, generation 3/) as unknown,
    });
  });
});
