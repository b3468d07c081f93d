import { foldAsOf } from '@app/event-store';
import { DomainError } from '@app/kernel';
import fc from 'fast-check';
import { recordedEvent } from '../../../../test/support/recorded-event.js';
import { recordedAs } from './outcome.builders.js';
import type { OutcomeCommand } from './outcome.commands.js';
import { outcome } from './outcome.decider.js';
import type { OutcomeEvent } from './outcome.events.js';
import { legOf } from './outcome.stage.js';
import { dispositionOf, type OutcomeState } from './outcome.state.js';
import { progressOf } from './parties/parts.js';
import { stepTypes, whoDecides, type StepDetails, type StepType } from './steps.js';
import { acceptances, outcomeKinds, purposes, verifiers, type OutcomeKind } from './vocabulary.js';
import type { Step } from './workflow.js';
import { workflows } from './workflows/index.js';

type TakeStep = Extract<OutcomeCommand, { type: 'TakeStep' }>;

const entities = ['itu-t-sg17', 'itu-d-sg2', 'unicef'] as const;
const entity = fc.constantFrom(...entities);
const citation = { document: 'cwg-cop-21-report', version: '1', paragraph: '6.4' };
const evidence = { documentReference: 'WG-CP/21/4' };

/** Enough that steps are often possible, and often not. */
const details: fc.Arbitrary<StepDetails> = fc.record(
  {
    addressee: entity,
    owner: entity,
    meeting: fc.constant('CWG-COP-21'),
    evidence: fc.constant(evidence),
    acceptance: fc.constantFrom(...acceptances),
    referredTo: entity,
    progress: fc.constantFrom('not_started', 'in_progress', 'partly'),
    verifiedBy: fc.constantFrom(...verifiers),
    approvedBy: fc.constantFrom('meeting', 'chair', 'correspondence'),
    decidedBy: fc.constantFrom(...whoDecides),
    supersededBy: fc.constant('another'),
    adoptedAs: fc.constant('another'),
  },
  {
    requiredKeys: [
      'meeting',
      'evidence',
      'acceptance',
      'referredTo',
      'verifiedBy',
      'approvedBy',
      'decidedBy',
      'supersededBy',
      'adoptedAs',
    ],
  },
);

const take = (steps: readonly StepType[], cited: boolean): fc.Arbitrary<OutcomeCommand> =>
  fc.record({
    type: fc.constant('TakeStep' as const),
    step: fc.constantFrom(...steps),
    details: cited ? details.map((each) => ({ ...each, citation })) : details,
    prose: fc.constant({ reason: 'For this reason.' }),
    by: fc.constantFrom('person-1', 'person-2'),
  });

const aside: fc.Arbitrary<OutcomeCommand> = fc.oneof(
  entity.map((each): OutcomeCommand => ({ type: 'AssignOwner', entity: each, prose: {} })),
  entity.map((each): OutcomeCommand => ({ type: 'ReleaseOwner', entity: each, prose: {} })),
  entity.map((each): OutcomeCommand => ({
    type: 'ExpressPosition',
    position: 'supports',
    details: { entity: each },
    prose: {},
  })),
);

const stepsOf = (kind: OutcomeKind): readonly StepType[] => stepTypes.filter((step) => workflows[kind].steps[step]);

/** A kind, recorded at some stage, and what people then try. */
const lives = (cited: boolean) =>
  fc.constantFrom(...outcomeKinds).chain((kind) =>
    fc.record({
      recording: fc
        .record({
          stage: fc.constant(workflows[kind].entry),
          owners: fc.uniqueArray(entity, { maxLength: 2 }),
          addressees: fc.uniqueArray(entity, { minLength: 1, maxLength: 2 }),
          purpose: fc.constantFrom(...purposes),
        })
        .map(({ stage, owners, addressees, purpose }) =>
          recordedAs(kind, {
            stage,
            owners: owners.map((each) => ({ entity: each, restsOn: 0 })),
            addressees: addressees.map((each) => ({ entity: each, purpose, restsOn: 0 })),
          }),
        ),
      commands: fc.array(
        fc.oneof(
          { weight: 6, arbitrary: take(stepsOf(kind), cited) },
          { weight: 1, arbitrary: take(stepTypes, cited) },
          { weight: 1, arbitrary: aside },
        ),
        { maxLength: 25 },
      ),
    }),
  );

interface Move {
  readonly before: OutcomeState;
  readonly command: OutcomeCommand;
  readonly after: OutcomeState;
}

/** What became of it: refused commands leave nothing. */
function live(recording: OutcomeEvent, commands: readonly OutcomeCommand[]) {
  const events: OutcomeEvent[] = [recording];
  const moves: Move[] = [];
  let state = outcome.evolve(null, recording);
  for (const command of commands) {
    const decided = decide(command, state);
    const before = state;
    for (const event of decided) state = outcome.evolve(state, event);
    events.push(...decided);
    if (before && state && decided.length > 0) moves.push({ before, command, after: state });
  }
  return { events, moves };
}

function decide(command: OutcomeCommand, state: OutcomeState | null): readonly OutcomeEvent[] {
  try {
    return outcome.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** The stages at which the tables let a step end, read apart from the code that takes it. */
function targets(step: StepType, rule: Step, stage: string, shortcut: string | null): readonly string[] {
  if (rule.to === null || rule.keeps?.includes(stage)) return [stage];
  if (step === 'AnsweredByAddressee') return [rule.to, 'deferred', 'not_taken_up'];
  if (step === 'CompletionClaimed') return [rule.to, 'in_progress'];
  // What is decided of a claim frees nobody whose work is held up.
  const heldUp = rule.partsIn?.includes(stage) ? [stage] : [];
  if (step === 'CompletionVerified') return [rule.to, 'claimed', 'in_progress', ...heldUp];
  if (step === 'ClaimNotAccepted') return [rule.to, ...heldUp];
  return shortcut === null ? [rule.to] : [rule.to, shortcut];
}

const moveOf = ({ before, after }: Move, { details: data }: TakeStep): readonly [string, string] => {
  if (!workflows[before.kind].perAddressee) return [before.stage, after.stage];
  const leg = legOf(before, data);
  const then = after.addressees.find((each) => each.entity === leg?.entity);
  return [leg?.stage ?? before.stage, then?.stage ?? after.stage];
};

describe.each([...outcomeKinds])('the life of a %s', (kind) => {
  const { stages, steps, entry } = workflows[kind];
  const allRules = Object.values(steps);

  it('begins at one of its stages and leads from its stages to its stages', () => {
    const named = allRules.flatMap(({ from, to, keeps = [], partsIn = [] }) => [
      ...from,
      ...keeps,
      ...partsIn,
      to ?? entry,
    ]);
    expect(Object.keys(stages)).toEqual(expect.arrayContaining([entry, ...named]));
  });

  it('leaves no stage but its ends without a way on', () => {
    const open = Object.entries(stages).filter(([, disposition]) =>
      ['open', 'in_progress', 'awaiting_verification'].includes(disposition),
    );
    for (const [stage] of open)
      expect({
        stage,
        on: allRules.some(({ from, to }) => from.includes(stage) && to !== null && to !== stage),
      }).toEqual({
        stage,
        on: true,
      });
  });

  it('can reach every stage from the first one', () => {
    const reached = new Set([entry]);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const [step, rule] of Object.entries(steps))
        for (const stage of rule.from)
          if (reached.has(stage))
            for (const to of targets(step as StepType, rule, stage, workflows[kind].shortcut?.to ?? null))
              reached.add(to);
    }
    // What is under way when its body's mandate ends lapses by an event of its own.
    expect(Object.keys(stages).filter((stage) => !reached.has(stage) && stage !== 'lapsed')).toEqual([]);
  });
});

describe('whatever people try, in whatever order', () => {
  it('no step moves an outcome but as the tables say', () => {
    fc.assert(
      fc.property(lives(false), ({ recording, commands }) => {
        for (const move of live(recording, commands).moves) {
          const { command, before } = move;
          if (command.type !== 'TakeStep') continue;
          const { shortcut, steps } = workflows[before.kind];
          const rule = steps[command.step];
          if (!rule) throw new Error(`${command.step} is no step of a ${before.kind}`);
          const [from, to] = moveOf(move, command);
          expect([...rule.from, ...(rule.keeps ?? []), ...(rule.partsIn ?? [])]).toContain(from);
          expect(targets(command.step, rule, from, shortcut?.at === rule.to ? shortcut.to : null)).toContain(to);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('a source enters any stage of what is open, and opens nothing that has ended but as the tables say', () => {
    fc.assert(
      fc.property(lives(true), ({ recording, commands }) => {
        for (const move of live(recording, commands).moves) {
          const { command, before } = move;
          if (command.type !== 'TakeStep') continue;
          const { stages, steps } = workflows[before.kind];
          const [from, to] = moveOf(move, command);
          expect(Object.keys(stages)).toContain(to);
          const hasEnded = /^(closed|superseded)/.test(stages[from] ?? '');
          const rule = steps[command.step];
          if (hasEnded) expect([...(rule?.from ?? []), ...(rule?.keeps ?? [])]).toContain(from);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('the whole is claimed or done only when the part of each owner is', () => {
    fc.assert(
      fc.property(lives(false), ({ recording, commands }) => {
        for (const { after } of live(recording, commands).moves) {
          if (after.owners.length === 0 || dispositionOf(after) !== 'awaiting_verification') continue;
          for (const owner of after.owners) expect(['claimed', 'verified']).toContain(progressOf(after, owner.entity));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([true, false])('taking any step back gives the state without it (from sources: %s)', (cited) => {
    fc.assert(
      fc.property(lives(cited), fc.nat(), ({ recording, commands }, pick) => {
        const { events } = live(recording, commands);
        if (events.length < 2) return;
        const at = 1 + (pick % (events.length - 1));
        const annulment: OutcomeEvent = {
          type: 'StepAnnulled',
          data: { version: at + 1 },
          prose: { reason: 'Wrong.' },
        };
        const fold = (history: readonly OutcomeEvent[]) =>
          foldAsOf(
            outcome,
            history.map((event, index) => recordedEvent(index + 1, event, { annuls: outcome.annuls?.(event) ?? null })),
          ).state;
        expect(fold([...events, annulment])).toEqual(fold(events.toSpliced(at, 1)));
      }),
      { numRuns: 500 },
    );
  });
});
