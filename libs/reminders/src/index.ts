export { AnswersModule, AnswersWorkerModule, SendCopiesModule } from './answers.module.js';
export { SendCopies } from './answers/copies/send-copies.js';
export { answerLink } from './answers/links/answer-link.js';
export type { AnswerEvent, AnswerKind } from './domain/answers/answer.events.js';
export type { ReminderSent } from './domain/reminder.events.js';
export { remindersProblems } from './http/reminders.problems.js';
export { LeavesModule } from './leaves.module.js';
export { ListReminders } from './list-reminders/list-reminders.query.js';
export { ReleasesModule } from './releases.module.js';
export {
  RemindersModule,
  remindersProjections,
  RemindersSendingModule,
  RemindersWorkerModule,
} from './reminders.module.js';
export type { RemindersOptions } from './reminders.options.js';
export { PlanFollower } from './stored-plan/plan-follower.js';
export { FindDue } from './tick-reminders/find-due.js';
export type { NextReminder } from './tick-reminders/next-reminder.js';
export { PlanDigests } from './tick-reminders/plan-digests.js';
export { type TickAnswer, TickReminders } from './tick-reminders/tick-reminders.js';
