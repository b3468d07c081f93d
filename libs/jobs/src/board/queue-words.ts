import type { QueueName } from '../job-catalog.js';

/** Every queue, and what is done there. */
export const queueWords: Readonly<Record<QueueName, string>> = {
  reminders: 'Each minute finds who is to be reminded, and mails them.',
  answers: 'Mails copies of answers to those whose links others used.',
  occasions: 'Moves the limits that hang on a meeting which was rescheduled.',
  merges: 'Finishes merges of two records.',
  evidence: 'Removes files that were uploaded and never named.',
  closings: 'Mails the checkpoint of a meeting that was closed.',
  imports: 'Reads reports, and enters what was accepted of them.',
};
