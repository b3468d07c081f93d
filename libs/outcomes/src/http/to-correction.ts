import type { Correction as CorrectionText } from '@app/contracts';
import type { Correction } from '../domain/index.js';
import { dueOf } from './to-domain.js';

/** Dates are text on the wire; here they become the domain's. */
export function correctionOf(correction: CorrectionText): Correction {
  return correction.field === 'deadline' ? { ...correction, to: dueOf(correction.to) } : correction;
}
