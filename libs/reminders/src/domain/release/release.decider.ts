import { type Decider, unreachable } from '@app/kernel';
import type { ReleaseEvent } from './release.events.js';

/** What became of a held reminder. */
export type Decision = 'released' | 'dismissed';

export type ReleaseCommand =
  | { readonly type: 'ReleaseReminders'; readonly moments: readonly string[] }
  | { readonly type: 'DismissReminders'; readonly moments: readonly string[]; readonly reason: string };

/** By the key of the moment. */
export type Decisions = ReadonlyMap<string, Decision>;

/** The first decision about a reminder stands: of two officers at once the second changes nothing. */
export const heldReminders: Decider<ReleaseCommand, ReleaseEvent, Decisions> = {
  initial: new Map(),
  decide: (command, decided) => {
    const moments = command.moments.filter((moment) => !decided.has(moment));
    if (moments.length === 0) return [];
    switch (command.type) {
      case 'ReleaseReminders':
        return [{ type: 'RemindersReleased', data: { moments } }];
      case 'DismissReminders':
        return [{ type: 'RemindersDismissed', data: { moments }, prose: { reason: command.reason } }];
      default:
        return unreachable(command);
    }
  },
  evolve: (decided, event) => {
    const decision = event.type === 'RemindersReleased' ? 'released' : 'dismissed';
    return new Map([...decided, ...event.data.moments.map((moment) => [moment, decision] as const)]);
  },
};
