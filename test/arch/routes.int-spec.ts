import { z } from 'zod';
import { Client } from '../e2e/http/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { startApp, type RunningApp } from '../support/running-app.js';

/** All of the API that answers without a permission. The pages, which hold no data, do so too and are not of the API. */
const PUBLIC = [
  'GET /api/auth/magic-link/verify',
  'GET /api/v1/audit/key',
  'GET /health/live',
  'GET /health/ready',
  'POST /api/auth/sign-in/magic-link',
];
/** Routes that the document does not describe: the document itself and the page around it. */
const UNLISTED = ['openapi.json', 'docs', 'docs/init.js', 'docs/swagger-ui.css', 'system/queues'];
/** Of the access table, or any person signed in. */
const ABILITY = /^(signed-in|[a-z]+(-[a-z]+)*\.[a-z]+)$/;

const OpenApiDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ 'x-ability': z.string() }))),
});

interface Listed {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly ability: string;
}

let database: FreshDatabase;
let app: RunningApp;
let routes: readonly Listed[];

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({ env: { DATABASE_URL: database.url } });
  const signedIn = await Client.signedInBy(app.signInLink);
  const { paths } = await signedIn.read(OpenApiDocument, '/api/v1/openapi.json');
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, { 'x-ability': ability }]) => {
      const method = verb.toUpperCase();
      return { name: `${method} ${path}`, method, path: path.replaceAll(/\{[a-z]+\}/gi, 'x'), ability };
    }),
  );
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

describe('every route of the running program', () => {
  it('names its permission, and none but the known ones is public', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.flatMap(({ name, ability }) => (ability === 'public' ? [name] : [])).sort()).toEqual(PUBLIC);
    for (const { name, ability } of routes)
      if (ability !== 'public')
        expect({ name, ability }).toEqual({ name, ability: expect.stringMatching(ABILITY) as unknown });
  });

  it('answers 401 and nothing else to who is not signed in', async () => {
    const nobody = new Client(app.url);
    for (const { name, method, path } of routes.filter(({ ability }) => ability !== 'public')) {
      const { code, status } = await nobody.refused(method, path, method === 'POST' ? {} : undefined);
      expect({ name, code, status }).toEqual({ name, code: 'not-signed-in', status: 401 });
      if (method === 'GET') expect(await nobody.send('HEAD', path)).toMatchObject({ status: 401 });
    }
    for (const path of UNLISTED)
      expect(await nobody.refused('GET', `/api/v1/${path}`)).toMatchObject({ code: 'not-signed-in' });
  });

  it('is found under no other spelling of its address', async () => {
    const nobody = new Client(app.url);
    for (const path of [
      '/api/v1/outcomes/',
      '//api/v1/outcomes',
      '/API/v1/outcomes',
      '//',
      '//elsewhere.example/x',
      '/%2e%2e/package.json',
      '/api/v1/%6futcomes',
    ]) {
      const { status, body } = await nobody.send('GET', `${path}?body=CWG-COP`);
      const isPage = status === 200 && typeof body === 'string' && body.startsWith('<!doctype html>');
      expect([401, 404, 'page']).toContain(isPage ? 'page' : status);
    }
  });

  it('is not had by what better-auth would offer beside the two doors that are open', async () => {
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'get-session',
      'api-key/create',
      'api-key/verify',
      'ok',
      'error',
    ]) {
      const answers = await Promise.all(
        ['GET', 'POST'].map((method) =>
          new Client(app.url).send(method, `/api/auth/${path}`, method === 'POST' ? {} : undefined),
        ),
      );
      expect({ path, statuses: answers.map(({ status }) => status) }).toEqual({ path, statuses: [404, 404] });
    }
  });
});
