export { loadPeople } from './load-people.js';
export { loadSample, type Loading } from './load-sample.js';
export { planSample } from './plan-sample.js';
export { readSample, type Sample } from './read-sample.js';
