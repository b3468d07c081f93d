import type { Correction } from '../domain/index.js';
import { documentStream, entityStream, instrumentStream, meetingOf, meetingStream } from '../references.js';

/** The streams of everything that a correction names anew. */
export function namedInCorrection(correction: Correction): readonly string[] {
  switch (correction.field) {
    case 'citation':
      return [documentStream(correction.to)];
    case 'owner':
    case 'addressee':
    case 'holder':
      return [entityStream(correction.to)];
    case 'deadline':
      return meetingOf(correction.to);
    case 'meeting':
      return [meetingStream(correction.to)];
    case 'instruments':
      return correction.to.map(instrumentStream);
    case 'issuers':
      return correction.to.map(entityStream);
    // Names a kind or a day, or only what stands there already.
    case 'kind':
    case 'comments_until':
    case 'deadline_struck':
    case 'addressee_struck':
    case 'owner_struck':
      return [];
  }
}
