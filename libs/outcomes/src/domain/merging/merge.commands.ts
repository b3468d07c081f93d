import type { RecordTakenIn } from './merge.events.js';
import type { OutcomeId } from '../vocabulary.js';

/** Each writes one record: the one that goes is asked first, and the other follows what that one says. */
export type MergeCommand =
  | { readonly type: 'MergeInto'; readonly outcome: OutcomeId; readonly reference: string; readonly reason: string }
  | { readonly type: 'TakeInRecord'; readonly record: RecordTakenIn; readonly reason: string }
  | { readonly type: 'UndoMerge'; readonly reason: string }
  | { readonly type: 'LetRecordGo'; readonly outcome: OutcomeId; readonly reason: string };

export function isMergeCommand(command: { readonly type: string }): command is MergeCommand {
  return ['MergeInto', 'TakeInRecord', 'UndoMerge', 'LetRecordGo'].includes(command.type);
}
