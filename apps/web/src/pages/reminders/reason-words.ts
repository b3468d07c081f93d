import type { PlannedReminder } from '@app/contracts';

/** Why a reminder goes out. */
export const reasonWords: Readonly<Record<PlannedReminder['reason'], string>> = {
  due: 'because of its deadline',
  escalated: 'escalated after six reminders',
  claimed: 'claimed as done, to be verified',
  incomplete: 'without deadline or owner',
};
