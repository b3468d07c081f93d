import { type OutcomeCommand, type OutcomeEvent, type OutcomeState, outcome } from '@app/outcomes';
import fc from 'fast-check';
import { planSample } from '../../apps/standalone/src/load-sample/plan-sample.js';
import { type Planned, type Request } from '../../apps/standalone/src/load-sample/planned.js';
import { allOutcomes, sample } from './the-sample.js';

interface Fact {
  readonly effectiveOn: string;
  readonly event: OutcomeEvent;
}

/** The decider's own command for a planned one; null where it concerns no outcome. */
function commandFor(request: Request): { readonly reference: string; readonly command: OutcomeCommand } | null {
  switch (request.type) {
    case 'RecordOutcome': {
      const { reference, kind, prose } = request;
      return {
        reference,
        command: {
          type: 'RecordOutcome',
          kind,
          outcome: { ...request.outcome, reference, body: sample.workspace.body.id },
          prose,
        },
      };
    }
    case 'TakeStep':
      return { reference: request.reference, command: { ...request, by: 'reader' } };
    case 'RelateOutcome':
    case 'QualifyByView':
      return { reference: request.reference, command: request };
    default:
      return null;
  }
}

const fold = (facts: readonly Fact[]): OutcomeState | null =>
  facts.reduce<OutcomeState | null>((state, { event }) => outcome.evolve(state, event), outcome.initial);

/** Decides on the state at the effective date and judges what stands later on top, as the event store does. */
function take(facts: readonly Fact[], effectiveOn: string, command: OutcomeCommand): readonly Fact[] {
  const before = facts.filter((fact) => fact.effectiveOn <= effectiveOn);
  const after = facts.filter((fact) => fact.effectiveOn > effectiveOn);
  const decided = outcome.decide(command, fold(before)).map((event) => ({ effectiveOn, event }));
  const all = [...before, ...decided, ...after];
  after.forEach(({ event }, n) => outcome.judge?.(fold(all.slice(0, before.length + decided.length + n)), event));
  return all;
}

function registerAfter(plan: readonly Planned[]): Readonly<Record<string, OutcomeState | null>> {
  const streams = new Map<string, readonly Fact[]>();
  for (const { effectiveOn, request } of plan) {
    const asked = commandFor(request);
    if (asked) streams.set(asked.reference, take(streams.get(asked.reference) ?? [], effectiveOn, asked.command));
  }
  return Object.fromEntries([...streams].map(([reference, facts]) => [reference, fold(facts)]));
}

const documents = sample.workspace.documents.map(({ id }) => id);
const whole = planSample(sample);

describe('the plan of the sample', () => {
  it('names each command once, so that loading twice changes nothing', () => {
    const keys = whole.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('records every outcome and leaves none waiting', () => {
    expect(Object.keys(registerAfter(whole)).sort()).toEqual(allOutcomes.map(({ reference }) => reference).sort());
    const ties = whole.filter(({ request }) => ['TakeStep', 'RelateOutcome', 'QualifyByView'].includes(request.type));
    const drawn = sample.decisions.flatMap(({ outcomes, later }) => [
      ...later,
      ...outcomes.flatMap(({ relations, views }) => [...relations, ...views]),
    ]);
    expect(ties).toHaveLength(drawn.length);
  });

  it('gives the same register in any order of the reports', () => {
    const expected = registerAfter(whole);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (order) => {
        expect(registerAfter(planSample(sample, order))).toEqual(expected);
      }),
    );
  });

  it('waits with what links two reports until both are there', () => {
    const alone = planSample(sample, ['cwg-cop-20-report']);
    expect(alone.filter(({ request }) => request.type === 'TakeStep')).toEqual([]);
    const both = planSample(sample, ['cwg-cop-20-report', 'cwg-cop-18-report']);
    expect(registerAfter(both)['CWG-COP-18/7']).toMatchObject({
      stage: 'in_progress',
      progress: { 'scort-foundation': 'in_progress' },
    });
    expect(alone.every(({ key }) => both.some((planned) => planned.key === key))).toBe(true);
  });

  it('sends nothing: reminders stay off', () => {
    expect(whole.filter(({ request }) => /Reminders/.test(request.type))).toEqual([]);
  });

  it('refuses a report that the sample does not have', () => {
    expect(() => planSample(sample, ['cwg-cop-19-report'])).toThrow('The sample has no report "cwg-cop-19-report".');
  });
});
