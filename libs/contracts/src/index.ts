export * from './common.js';
export * from './directory.js';
export * from './documents.js';
export * from './meetings.js';
export * from './outcome-commands.js';
export * from './outcome-views.js';
export * from './outcome-vocabulary.js';
export * from './reminders.js';
