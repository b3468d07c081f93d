import type { MergeCommand } from './merge.commands.js';
import type { MergeEvent } from './merge.events.js';
import type { OutcomeEvent } from '../outcome.events.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { OutcomeState } from '../outcome.state.js';

/** What may still be asked of a record that went into another one: what keeps it in order, and nothing of its life. */
const afterMerging: ReadonlySet<string> = new Set(['MoveDeadlines', 'TransferOutcome', 'ChangeVisibility']);

/** Refuses with `outcome-merged`, naming the record that goes on. */
export function demandNotMerged({ type }: { readonly type: string }, { mergedInto }: OutcomeState): void {
  if (!mergedInto || afterMerging.has(type)) return;
  const { outcome, reference } = mergedInto;
  throw new OutcomeRefusal('outcome-merged', `This record was merged into ${reference}; go on there.`, {
    outcome,
    reference,
  });
}

/** A merge is taken back on both records at once, and an audit observation is answered. Refuses with `step-stays`. */
export function demandAnnullable(version: number, { mergedInto, takenIn = [], observations = [] }: OutcomeState): void {
  if (mergedInto?.version === version || takenIn.some((each) => each.version === version))
    throw new OutcomeRefusal('step-stays', 'Undo the merge instead: that takes it back on both records.');
  if (observations.some((each) => each.version === version))
    throw new OutcomeRefusal('step-stays', "An auditor's observation is answered and closed, not taken back.");
}

const annulled = (version: number, reason: string): OutcomeEvent => ({
  type: 'StepAnnulled',
  data: { version },
  prose: { reason },
});

function mergeInto(
  { outcome, reference, reason }: Extract<MergeCommand, { type: 'MergeInto' }>,
  state: OutcomeState,
): readonly OutcomeEvent[] {
  if (state.mergedInto?.outcome === outcome) return [];
  demandNotMerged({ type: 'MergeInto' }, state);
  if (state.takenIn && state.takenIn.length > 0)
    throw new OutcomeRefusal('holds-merged-records', 'Another record was merged into this one. Undo that first.', {
      records: state.takenIn.map((each) => each.reference),
    });
  return [{ type: 'MergedInto', data: { outcome, reference }, prose: { reason } }];
}

/** Repeated, each changes nothing. Refuses with `outcome-merged` and `holds-merged-records`. */
export function decideMerge(command: MergeCommand, state: OutcomeState): readonly OutcomeEvent[] {
  const { reason } = command;
  switch (command.type) {
    case 'MergeInto':
      return mergeInto(command, state);
    case 'UndoMerge':
      return state.mergedInto ? [annulled(state.mergedInto.version, reason)] : [];
    case 'TakeInRecord':
      if (state.takenIn?.some(({ outcome }) => outcome === command.record.outcome)) return [];
      demandNotMerged(command, state);
      return [{ type: 'RecordTakenIn', data: command.record, prose: { reason } }];
    case 'LetRecordGo': {
      const held = state.takenIn?.find(({ outcome }) => outcome === command.outcome);
      return held ? [annulled(held.version, reason)] : [];
    }
  }
}

/** Total on purpose. */
export function afterMerge(state: OutcomeState, event: MergeEvent & { readonly version?: number }): OutcomeState {
  const version = event.version ?? 0;
  if (event.type === 'MergedInto') return { ...state, mergedInto: { ...event.data, version } };
  return { ...state, takenIn: [...(state.takenIn ?? []), { ...event.data, version }] };
}
