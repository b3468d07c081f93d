import type { Correction as CorrectionText } from '@app/contracts';
import type { Correction } from '../domain/index.js';
import { isoDateOf } from '@app/kernel';
import { dueOf } from './to-domain.js';

/** Dates are text on the wire; here they become the domain's. */
export function correctionOf(correction: CorrectionText): Correction {
  switch (correction.field) {
    case 'deadline':
      return { ...correction, to: dueOf(correction.to) };
    case 'deadline_struck': {
      const { field, due, addressee } = correction;
      return { field, due: dueOf(due), ...(addressee !== undefined && { addressee }) };
    }
    case 'comments_until':
      return { ...correction, to: correction.to === null ? null : isoDateOf(correction.to) };
    default:
      return correction;
  }
}
