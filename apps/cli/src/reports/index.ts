import { matrix, mattersArising, silence, stuck } from './meeting-reports.js';
import type { Report } from './report.js';
import { ageing, entity, instrument } from './subject-reports.js';

/** What can be asked, by name. */
export const reports: readonly Report[] = [mattersArising, silence, stuck, ageing, matrix, instrument, entity];
