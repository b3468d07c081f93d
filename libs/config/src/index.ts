export { ConfigProblem, parseConfig, variables, type Config } from './config.js';
export { loadConfig, loadSharedConfig } from './load-config.js';
export { notePublicUrl, withNotedPublicUrl } from './public-address.js';
