import * as fc from 'fast-check';
import { isoDateOf } from '@app/kernel';
import { commandIdOf } from '../ids.js';
import { requestHashOf } from '../proof/sealed-json.js';
import { type Appended, type Metadata } from '../types.js';
import { type Answer, type AskedStore } from './asked-store.js';
import { step } from './log.js';

export interface Model {
  readonly store: AskedStore;
  /** Sets the streams and commands of one run apart from those of others. */
  readonly run: string;
}
export type StoreCommand = fc.AsyncCommand<Model, AskedStore>;

/** A request to append, before it meets a store: `ahead` of the version that its stream is at, where it expects one. */
interface Request {
  readonly stream: number;
  readonly ahead: number | 'any';
  readonly events: number;
  readonly annuls: number | null;
  readonly command: number;
  readonly request: number;
  readonly day: number;
}

const stream = fc.nat(2);
const request = (on = stream, fewest = 0): fc.Arbitrary<Request> =>
  fc.record({
    stream: on,
    ahead: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.constant('any' as const) },
      { weight: 1, arbitrary: fc.integer({ min: -1, max: 2 }) },
    ),
    events: fc.integer({ min: fewest, max: 3 }),
    annuls: fc.option(fc.integer({ min: 1, max: 4 })),
    command: fc.nat(20),
    request: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
    day: fc.integer({ min: 1, max: 9 }),
  });

/** Everything that the contract speaks of, in any order. */
export const storeCommands = fc.commands<Model, AskedStore, false>(
  [
    request().map((one) => command(`append ${JSON.stringify(one)}`, (model, real) => together(model, real, [one]))),
    fc.tuple(request(), fc.integer({ min: 2, max: 4 })).map(([one, n]) =>
      command(`${n} twins ${JSON.stringify(one)}`, (model, real) =>
        together(
          model,
          real,
          Array.from({ length: n }, () => one),
        ),
      ),
    ),
    fc
      .nat(2)
      .chain((on) => fc.array(request(fc.constant(on), 1), { minLength: 2, maxLength: 3 }))
      .map((rivals) => command(`rivals ${JSON.stringify(rivals)}`, (model, real) => together(model, real, rivals))),
    fc
      .nat(12)
      .map((n) => command(`redact the ${n}th`, ({ store }, real) => both(store, real, (one) => one.redacted(n)))),
    fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }))
      .map(([from, limit]) =>
        command(`read after the ${from}th by ${limit}`, ({ store }, real) =>
          both(store, real, (one) => one.pages(from, limit)),
        ),
      ),
    fc
      .array(stream)
      .map((streams) =>
        command(`missing ${streams.join()}`, ({ store, run }, real) =>
          both(store, real, (one) => one.store.missing(streams.map((each) => targetOf(run, each).streamId))),
        ),
      ),
    stream.map((each) =>
      command(`read ${each}`, ({ store, run }, real) =>
        both(store, real, (one) => one.stream(targetOf(run, each).streamId)),
      ),
    ),
  ],
  { maxCommands: 40 },
);

/** After every command the whole log is the same on both sides. */
function command(name: string, run: (model: Model, real: AskedStore) => Promise<void>): StoreCommand {
  return {
    check: () => true,
    run: async (model, real) => {
      await run(model, real);
      await both(model.store, real, (one) => one.feed());
    },
    toString: () => name,
  };
}

async function both(model: AskedStore, real: AskedStore, ask: (one: AskedStore) => Promise<Answer>): Promise<void> {
  expect(await ask(real)).toEqual(await ask(model));
}

/** At the same moment at the store, whose outcome must be that of some order: it is found from the outcome. */
async function together({ store, run }: Model, real: AskedStore, requests: readonly Request[]): Promise<void> {
  const version = (await store.store.read(targetOf(run, requests[0]?.stream ?? 0).streamId)).length;
  const outcome = await real.appended(requests.map((one) => () => ask(real, run, one, version)));
  const answers = requests.map((one, index) => ({ one, answer: outcome[index] }));
  answers.sort((a, b) => turnOf(a) - turnOf(b));
  for (const { one, answer } of answers)
    expect([answer]).toEqual(await store.appended([() => ask(store, run, one, version)]));
}

/** Refusals of a version come before what changed that version; what an earlier one had answered comes last. */
function turnOf({ one, answer }: { one: Request; answer: Answer }): number {
  const { replayed, version, code, details } = answer as Appended & { code?: string; details?: { version: number } };
  if (code === 'version-conflict') return (details?.version ?? 0) - 0.5;
  return replayed || code !== undefined ? Infinity : version - one.events;
}

function targetOf(run: string, n: number) {
  return { streamId: `thing-${run}-${n}`, category: 'thing' };
}

function ask({ store }: AskedStore, run: string, one: Request, version: number): Promise<Appended> {
  const metadata: Metadata = {
    ...{
      actor: 'person-1',
      scope: 'body-1',
      correlationId: 'request-1',
      effectiveOn: isoDateOf(`2024-03-0${one.day}`),
    },
    commandId: commandIdOf('person-1', run, `${one.command}`),
    requestHash: requestHashOf({ request: one.request }),
  };
  const expected = one.ahead === 'any' ? 'any' : Math.max(0, version + one.ahead);
  const { annuls } = one;
  const events = Array.from({ length: one.events }, (_, n) => ({
    ...(n === 1 ? { type: 'Bare', data: {} } : step(n)),
    annuls,
  }));
  return store.append(targetOf(run, one.stream), expected, events, metadata);
}
