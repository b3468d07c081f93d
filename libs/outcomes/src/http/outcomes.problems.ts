import { defineProblems } from '@app/http';
import type { OutcomeRefusalCode } from '../domain/index.js';

const refused = (title: string) => ({ status: 409, title });

const lifeProblems: Readonly<Record<OutcomeRefusalCode, { status: number; title: string }>> = {
  'outcome-already-recorded': refused('The outcome is in the register already'),
  'outcome-not-recorded': refused('The outcome had not been agreed by then'),
  'stage-unknown': refused('The kind has no such stage'),
  'addressee-missing': refused('An addressee is missing'),
  'addressee-unknown': refused('Which addressee is meant is not clear'),
  'holder-missing': refused('Who holds the view is missing'),
  'not-adopted-yet': refused('The resolution has not been adopted'),
  'issuer-missing': refused('Whose word it is is missing'),
  'reservation-not-in-source': refused('Only the source can call a view a reservation'),
  'already-named': refused('It is named there already'),
  'kind-not-corrected': refused('It is of that kind already'),
  'wording-missing': refused('A wording is missing'),
  'citation-unknown': refused('There is no such citation'),
  'step-not-of-this-kind': refused('Outcomes of this kind take no such step'),
  'step-not-possible-now': refused('The step does not follow from where the outcome stands'),
  'step-incomplete': refused('The step needs more to be recorded'),
  'claimant-cannot-verify': refused('Whoever claimed it cannot verify it'),
  'not-a-view': refused('Only a view recorded can be hung on an outcome'),
  'owner-unknown': refused('It is not an owner'),
  'owner-missing': refused('Which owner is meant is not said'),
  'deadline-missing': refused('There is no deadline'),
  'deadline-not-later': refused('The new deadline is not later'),
  'outcome-over': refused('Nothing is left to be done about the outcome'),
  'step-cannot-be-annulled': refused('The recording itself cannot be taken back'),
};

export const outcomeProblems = defineProblems({
  ...lifeProblems,
  'tied-to-itself': refused('An outcome cannot be tied to itself'),
  'meeting-of-another-body': refused('The meeting is of another body'),
  'reference-unknown': { status: 422, title: 'The register does not know what is named' },
  'outcome-unknown': { status: 404, title: 'There is no such outcome' },
  'outcome-not-yet': { status: 404, title: 'The outcome had not been agreed by then' },
  'as-of-unknown': { status: 422, title: 'The point in time is neither a date nor a meeting' },
  'as-of-undated': { status: 422, title: 'The dates of that meeting are not known' },
  'outcome-not-recorded-yet': { status: 404, title: 'The register had not learned of the outcome by then' },
  'as-recorded-unknown': { status: 422, title: 'What the register showed then is asked by an instant or a position' },
  'too-many-entries': { status: 422, title: 'A paper cannot hold that many outcomes' },
  'no-meeting-to-come': { status: 404, title: 'There is no meeting to come' },
  'moments-reversed': { status: 422, title: 'The second moment lies before the first' },
  'instant-in-future': { status: 422, title: 'The instant lies in the future' },
  'position-beyond-log': { status: 422, title: 'The log does not reach that position' },
  'position-not-settled': { status: 503, title: 'The log is still being written at that position', retryAfter: 1 },
});
