export * from './common.js';
export * from './outcome-commands.js';
export * from './outcome-views.js';
export * from './outcome-vocabulary.js';
