import type { OccasionDays } from './due.js';
import type { MoveCause } from './occasions.events.js';
import type { BodyId, Deadline, MeetingId } from '../vocabulary.js';

/** What follows from an occasion that moved, and what a person decides then. */
export type OccasionCommand =
  | {
      readonly type: 'MoveDeadlines';
      readonly meeting: MeetingId;
      readonly cause: MoveCause;
      readonly before: OccasionDays;
      readonly after: OccasionDays;
      /** The other occasions that limits of the outcome hang on. */
      readonly others: ReadonlyMap<MeetingId, OccasionDays>;
    }
  | {
      readonly type: 'SettleDeadlines';
      /** Places in the list of limits. */
      readonly keep: readonly number[];
      readonly add: { readonly deadline: Deadline; readonly words: string } | null;
      readonly reason: string;
    }
  | {
      readonly type: 'TransferOutcome';
      readonly to: BodyId;
      readonly how: 'transferred' | 'retained';
      readonly reason: string;
    }
  | { readonly type: 'LapseOutcome'; readonly reason: string };

export function isOccasionCommand(command: { readonly type: string }): command is OccasionCommand {
  return ['MoveDeadlines', 'SettleDeadlines', 'TransferOutcome', 'LapseOutcome'].includes(command.type);
}
