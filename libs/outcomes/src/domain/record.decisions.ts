import type { OutcomeCommand } from './outcome.commands.js';
import { recordingEvents, type OutcomeEvent } from './outcome.events.js';
import { OutcomeRefusal } from './outcome.refusal.js';
import { demandVoice } from './parties/voices.js';
import { aKind, aKindFirst, stageWords } from './words.js';
import { workflows } from './workflows/index.js';

type RecordOutcome = Extract<OutcomeCommand, { type: 'RecordOutcome' }>;

/** Throws where the kind has no such stage, where it lacks what its kind rests on, or where a field rests on no citation. */
export function recordOutcome(command: RecordOutcome): OutcomeEvent {
  demandStage(command);
  demandParties(command);
  demandDraft(command);
  demandWordings(command);
  demandCitations(command);
  return { type: recordingEvents[command.kind], data: command.outcome, prose: command.prose };
}

function demandStage({ kind, outcome: { stage, citations } }: RecordOutcome): void {
  const { entry, stages } = workflows[kind];
  if (!(stage in stages))
    throw new OutcomeRefusal('stage-unknown', `${aKindFirst(kind)} has no stage "${stageWords(stage)}".`, {
      stages: Object.keys(stages),
    });
  if (stage !== entry && citations.length === 0)
    throw new OutcomeRefusal(
      'stage-without-source',
      `Without a source it begins at "${stageWords(entry)}": cite the paragraph by which it is at "${stageWords(stage)}" already.`,
      { entry, stage },
    );
}

function demandParties({ kind, outcome }: RecordOutcome): void {
  if (workflows[kind].perAddressee && outcome.addressees.length === 0)
    throw new OutcomeRefusal('addressee-missing', 'A liaison statement names at least one addressee.');
  if (kind === 'view_recorded' && outcome.holder === null)
    throw new OutcomeRefusal('holder-missing', 'A view recorded names who holds it.');
  if (outcome.view?.type === 'reservation' && !outcome.view.wordInSource)
    throw new OutcomeRefusal(
      'reservation-not-in-source',
      'A reservation is a formal act: record it as an objection or a concern where the source does not use the word.',
    );
  demandVoice(kind, outcome);
  const to = outcome.addressees.map(({ entity }) => entity);
  if (outcome.deadlines.some(({ addressee }) => addressee !== undefined && !to.includes(addressee)))
    throw new OutcomeRefusal('addressee-unknown', 'A deadline names somebody to whom the outcome does not go.', {
      addressees: to,
    });
}

/** Only of a draft is it said until when comments on it are taken. */
function demandDraft({ kind, outcome: { commentsUntil } }: RecordOutcome): void {
  if (commentsUntil !== undefined && kind !== 'draft_resolution')
    throw new OutcomeRefusal('comments-not-asked', `Comments are taken on a draft resolution, not on ${aKind(kind)}.`);
}

function demandWordings({ outcome: { citations }, prose: { wordings } }: RecordOutcome): void {
  if (wordings.length === 0 || wordings.length < citations.length)
    throw new OutcomeRefusal('wording-missing', 'Give the wording for each citation.');
}

function demandCitations({ outcome }: RecordOutcome): void {
  const { owners, addressees, deadlines, issuers = [], positions = [] } = outcome;
  const resting = [...owners, ...addressees, ...deadlines, ...issuers, ...positions];
  if (resting.some(({ restsOn }) => restsOn !== null && restsOn > 0 && restsOn >= outcome.citations.length))
    throw new OutcomeRefusal('citation-unknown', 'A field rests on a citation that the outcome does not have.');
}
