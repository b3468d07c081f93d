import { type Decider, type IsoDate, unreachable } from '@app/kernel';
import type { ReleaseEvent } from './release.events.js';

/** What became of a held reminder. */
export type Decision = 'released' | 'dismissed';

export type ReleaseCommand =
  | { readonly type: 'ReleaseReminders'; readonly moments: readonly string[] }
  | { readonly type: 'DismissReminders'; readonly moments: readonly string[]; readonly reason: string }
  | { readonly type: 'AskForReminder'; readonly on: IsoDate };

/** What officers decided about the reminders of one outcome. */
export interface OfficersDecisions {
  /** By the key of the moment. */
  readonly decided: ReadonlyMap<string, Decision>;
  /** Days on which an officer asked for a reminder beside the policy. */
  readonly asked: readonly IsoDate[];
}

/** The first decision about a reminder stands: of two officers at once the second changes nothing. One is asked for once a day. */
export const heldReminders: Decider<ReleaseCommand, ReleaseEvent, OfficersDecisions> = {
  initial: { decided: new Map(), asked: [] },
  decide: (command, { decided, asked }) => {
    switch (command.type) {
      case 'AskForReminder':
        return asked.includes(command.on) ? [] : [{ type: 'ReminderAskedFor', data: { on: command.on } }];
      case 'ReleaseReminders': {
        const moments = undecided(command.moments, decided);
        return moments.length === 0 ? [] : [{ type: 'RemindersReleased', data: { moments } }];
      }
      case 'DismissReminders': {
        const moments = undecided(command.moments, decided);
        const { reason } = command;
        return moments.length === 0 ? [] : [{ type: 'RemindersDismissed', data: { moments }, prose: { reason } }];
      }
      default:
        return unreachable(command);
    }
  },
  evolve: ({ decided, asked }, event) => {
    if (event.type === 'ReminderAskedFor') return { decided, asked: [...asked, event.data.on] };
    const decision = event.type === 'RemindersReleased' ? 'released' : 'dismissed';
    return {
      decided: new Map([...decided, ...event.data.moments.map((moment) => [moment, decision] as const)]),
      asked,
    };
  },
};

function undecided(moments: readonly string[], decided: ReadonlyMap<string, Decision>): readonly string[] {
  return moments.filter((moment) => !decided.has(moment));
}
