import { ABILITIES } from '@app/identity';
import type { RecordedExample } from '@app/http';
import { answerFaults } from './answer-faults.js';
import { type Described, describedIn, OpenApiDocument } from './described.js';
import { exampleFaults, exampleOf, writeExamples } from './examples.js';
import { type Call, Scene, type ValidCall } from './scene.js';
import { sendCall, urlOf } from './send-call.js';
import { validCalls } from './valid-calls.js';
import { type Asker, ASKERS, newestPosition, type Reply, type WholeApp, wholeApp } from './whole-app.js';
import { wrongCalls } from './wrong-calls.js';

/** A thousand calls and more. */
const MINUTES = 600_000;

let app: WholeApp;
let scene: Scene;
let document: OpenApiDocument;
let routes: readonly Described[];
let abilities: ReadonlyMap<Asker, ReadonlySet<string>>;

beforeAll(async () => {
  app = await wholeApp();
  scene = new Scene(app);
  document = OpenApiDocument.parse((await scene.get('/api/v1/openapi.json')).json);
  const isLast = ({ name }: Described): number => Number(validCalls[name]?.last ?? false);
  routes = describedIn(document).toSorted((a, b) => isLast(a) - isLast(b));
  abilities = await heldAbilities();
});
afterAll(() => app.close());

const askers = Object.keys(ASKERS) as Asker[];
const abilityOf = ({ operation }: Described): string => operation['x-ability'];
const isOpen = (route: Described): boolean => ['public', 'signed-in'].includes(abilityOf(route));

async function heldAbilities(): Promise<ReadonlyMap<Asker, ReadonlySet<string>>> {
  const held = askers.map(async (asker) => {
    const { json } = await scene.get('/api/v1/me', asker);
    const { abilities: all } = json as { abilities: { abilities: string[] }[] };
    return [asker, new Set(all.flatMap((one) => one.abilities))] as const;
  });
  return new Map(await Promise.all(held));
}

/** The first who may. */
function callerOf(route: Described, call: Call): Asker {
  const able = askers.find((asker) => isOpen(route) || abilities.get(asker)?.has(abilityOf(route)) === true);
  return call.as ?? able ?? 'system_manager';
}

/** Who may not: by what they are or, where everybody may somewhere, by being of another body. */
function strangerTo(route: Described): Asker {
  return askers.find((asker) => abilities.get(asker)?.has(abilityOf(route)) === false) ?? 'stranger';
}

/** What valid calls were answered. */
const recorded = new Map<string, RecordedExample>();

/** What is refused changes nothing, so one call of each route serves all that is tried before it is answered. */
const calls = new Map<string, Promise<Call>>();

function callOf(route: Described, valid: ValidCall): Promise<Call> {
  const made = calls.get(route.name) ?? Promise.resolve(valid.call(scene));
  calls.set(route.name, made);
  return made;
}

/** What is found of every route that has a valid call, named by the route. */
async function faultsOf(
  find: (route: Described, call: Call, valid: ValidCall) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const route of routes) {
    const valid = validCalls[route.name];
    if (valid === undefined) continue;
    const found = await callOf(route, valid)
      .then((call) => find(route, call, valid))
      .catch((error: unknown) => [`cannot be tried: ${String(error)}`]);
    faults.push(...found.map((fault) => `${route.name} ${fault}`));
  }
  return faults;
}

async function openStream(route: Described, call: Call): Promise<Reply> {
  const server = app.http.getHttpServer() as { listening: boolean };
  if (!server.listening) await app.http.listen(0, '127.0.0.1');
  const leave = new AbortController();
  const headers = { authorization: `Bearer ${app.keys[callerOf(route, call)]}` };
  const response = await fetch(`${await app.http.getUrl()}${urlOf(route, call)}`, { headers, signal: leave.signal });
  leave.abort();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: '',
    json: null,
    headers: {},
  };
}

describe('the HTTP contract', () => {
  it('has a valid call for each route of the document, and for no other', () => {
    expect(Object.keys(validCalls).sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  it('has a route for each ability, and an ability of the table at each route', () => {
    const asked = routes.flatMap((route) => [abilityOf(route), ...route.operation['x-also-asks']]);
    expect([...new Set(asked)].sort()).toEqual([...ABILITIES, 'public', 'signed-in'].sort());
  });

  it(
    'refuses nobody and everybody who may not, whatever else is right',
    async () => {
      const faults = await faultsOf(async (route, call, { leavesOut }) => {
        if (abilityOf(route) === 'public') return [];
        const nobody = await sendCall(app, null, route, call);
        const found = nobody.status === 401 ? [] : [`answers ${nobody.status} to nobody`];
        if (leavesOut || isOpen(route)) return [...found, ...answerFaults(document, route, nobody)];
        const stranger = await sendCall(app, strangerTo(route), route, call);
        const isRefused = stranger.status === 403 || stranger.status === 404;
        return [
          ...found,
          ...(isRefused ? [] : [`answers ${stranger.status} to ${strangerTo(route)}`]),
          ...[nobody, stranger].flatMap((reply) => answerFaults(document, route, reply)),
        ];
      });
      expect(faults).toEqual([]);
    },
    MINUTES,
  );

  it(
    'refuses what is wrong by the document, with a status that the document names',
    async () => {
      const faults = await faultsOf(async (route, valid, { streams }) => {
        const found: string[] = [];
        for (const { what, call, raw, status } of streams ? [] : wrongCalls(document, route, valid)) {
          const reply = await sendCall(app, callerOf(route, valid), route, call, raw);
          const isRefused = status === undefined ? reply.status >= 400 : reply.status === status;
          const faults = [
            ...(isRefused
              ? []
              : [
                  `answers ${reply.status}${status === undefined ? '' : `, not ${status}`}: ${reply.text.slice(0, 200)}`,
                ]),
            ...answerFaults(document, route, reply),
          ];
          found.push(...faults.map((fault) => `with ${what} ${fault}`));
        }
        return found;
      });
      expect(faults).toEqual([]);
    },
    MINUTES,
  );

  it(
    'answers a valid call as the document says',
    async () => {
      const faults = await faultsOf(async (route, call, { streams }) => {
        const settled = route.method === 'GET' && !isOpen(route) ? { 'x-min-position': await newestPosition(app) } : {};
        const asked = { ...call, headers: { ...settled, ...call.headers } };
        const reply = streams
          ? await openStream(route, call)
          : await sendCall(app, callerOf(route, call), route, asked);
        recorded.set(route.operation.operationId, exampleOf(call, reply));
        if (reply.status >= 300) return [`answers ${reply.status}: ${reply.text.slice(0, 300)}`];
        return streams ? [] : answerFaults(document, route, reply);
      });
      expect(faults).toEqual([]);
    },
    MINUTES,
  );

  it('shows an example of each request and answer, each as its schema has it', async () => {
    // The document at hand was made before; the next run looks at what is written here.
    if (process.env['RECORD_EXAMPLES'] !== undefined) return writeExamples(recorded);
    const faults = routes.flatMap((route) => exampleFaults(document, route).map((fault) => `${route.name} ${fault}`));
    expect(faults).toEqual([]);
  });
});
