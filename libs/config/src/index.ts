export { ConfigProblem, parseConfig, variables, type Config } from './config.js';
export { loadConfig } from './load-config.js';
