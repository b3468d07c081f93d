import type { OutcomeCommand } from './outcome.commands.js';
import type { OutcomeEvent } from './outcome.events.js';
import { judge } from './outcome.judge.js';
import { OutcomeRefusal } from './outcome.refusal.js';
import type { OutcomeState } from './outcome.state.js';
import { claimsMeant } from './parties/parts.js';
import type { StepField } from './steps.js';
import type { Evidence } from './vocabulary.js';
import { stepWords } from './words.js';
import { workflows } from './workflows/index.js';

type TakeStep = Extract<OutcomeCommand, { type: 'TakeStep' }>;

/** Fields whose name is not what a reader calls them. */
const fieldWords: Readonly<Partial<Record<StepField, string>>> = {
  source: 'a citation or evidence',
  decidedBy: 'who decided it',
  referredTo: 'whom it was referred to',
};

/** A date alone, or who may see it, shows nobody anything. */
function isEvidence({ link, documentReference, file }: Evidence = {}): boolean {
  return [link, documentReference, file].some((each) => each !== undefined);
}

function isGiven(field: StepField, { details, prose }: TakeStep): boolean {
  if (field === 'reason') return Boolean(prose.reason?.trim());
  if (field === 'source') return details.citation !== undefined || isEvidence(details.evidence);
  if (field === 'evidence') return isEvidence(details.evidence);
  return details[field] !== undefined;
}

function demandComplete(command: TakeStep, needs: readonly StepField[]): void {
  const lacking = needs.filter((field) => !isGiven(field, command));
  // The meeting speaks by its paragraph, whoever records it: so even the claimant may.
  if (command.details.verifiedBy === 'meeting')
    lacking.push(...(['meeting', 'citation'] as const).filter((field) => !isGiven(field, command)));
  if (command.details.decidedBy === 'meeting' && !isGiven('meeting', command)) lacking.push('meeting');
  if (command.details.acceptance === 'referred' && !isGiven('referredTo', command)) lacking.push('referredTo');
  if (lacking.length === 0) return;
  const words = lacking.map((field) => fieldWords[field] ?? field).join(' and ');
  throw new OutcomeRefusal('step-incomplete', `"${stepWords(command.step)}" needs ${words}.`, { lacking });
}

/** A claim is that of one owner; only a source may say of all at once that it is done. */
function demandOwner({ details: { owner, citation } }: TakeStep, { owners }: OutcomeState): void {
  const known = owners.map(({ entity }) => entity);
  if (owner === undefined && known.length > 1 && citation === undefined)
    throw new OutcomeRefusal('owner-missing', 'Say which of the owners claims it: each has its own part.', {
      owners: known,
    });
  if (owner !== undefined && known.length > 0 && !known.includes(owner))
    throw new OutcomeRefusal('owner-unknown', `${owner} does not own this outcome.`, { owners: known });
}

function demandAnother({ details, by }: TakeStep, state: OutcomeState): void {
  if (details.verifiedBy === 'meeting') return;
  if (claimsMeant(state, details).some((who) => state.claims[who]?.claimedBy === by))
    throw new OutcomeRefusal(
      'claimant-cannot-verify',
      'Whoever claimed it cannot verify it: the meeting, the Chair, a Vice-Chair acting or a second officer can.',
    );
}

/** A step that is recorded now says which of several it concerns; one that was recorded while there was one, did. */
function demandAddressee({ step, details }: TakeStep, { kind, addressees }: OutcomeState): void {
  const { perAddressee, steps } = workflows[kind];
  const moves = (steps[step]?.to ?? null) !== null;
  if (!perAddressee || !moves || details.addressee !== undefined || addressees.length === 1) return;
  throw new OutcomeRefusal('addressee-unknown', 'Say which of the addressees this concerns.', {
    addressees: addressees.map(({ entity }) => entity),
  });
}

/** Throws what the life of the kind does not allow, and what the step lacks. */
export function takeStep(command: TakeStep, state: OutcomeState): OutcomeEvent {
  const { step, prose, by } = command;
  const details = step === 'CompletionClaimed' ? { ...command.details, claimedBy: by } : command.details;
  const event: OutcomeEvent = { type: step, data: details, prose };
  judge(state, event);
  demandAddressee(command, state);
  demandComplete(command, workflows[state.kind].steps[step]?.needs ?? []);
  if (step === 'CompletionClaimed') demandOwner(command, state);
  if (step === 'CompletionVerified') demandAnother(command, state);
  return event;
}
