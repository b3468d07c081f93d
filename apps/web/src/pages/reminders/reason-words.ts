import type { PlannedReminder } from '@app/contracts';

/** Why a reminder goes out. */
export const reasonWords: Readonly<Record<PlannedReminder['reason'], string>> = {
  asked: 'because an officer asked for it',
  due: 'because of its deadline',
  escalated: 'for the chair, after reminders in vain',
  before_meeting: 'open before the meeting',
  claimed: 'claimed as done, to be verified',
  incomplete: 'without deadline or owner',
  answer_waits: 'answered, and the answer waits',
};
